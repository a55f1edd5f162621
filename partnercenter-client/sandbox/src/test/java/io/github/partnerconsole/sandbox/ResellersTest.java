package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResellersTest extends SandboxTest {
  private static final String RESELLER = "/v1/sandboxIndirectReseller";

  private static String reseller(String prefix) {
    return """
    {"mpnId": "6363276",
     "tenant": {"domainPrefix": "%s", "adminUserName": "admin", "country": "FR"},
     "legalBusinessProfile": {"companyName": "Maison Brune"}}
    """
        .formatted(prefix);
  }

  @Test
  void eachPartnerIdHasItsOwnVerdict() {
    Answered answer =
        api.post(
            "/v1/partners/validateresellers",
            "{\"partnerIds\":[\"6502117\",\"9\",\"6502125\",\"6502126\"]}");
    assertEquals("true", answer.at("/validationResults/0/isValidPartnerIdOnRecord"));
    assertEquals("900400", answer.at("/validationResults/1/errorCode"));
    assertEquals("900414", answer.at("/validationResults/2/errorCode"));
    assertEquals("900414", answer.at("/validationResults/3/errorCode"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"partnerIds\":[]}", "{\"partnerIds\":[{}]}", "[1]"})
  void askedForNobodyItRefuses(String body) {
    assertEquals("400/3000", api.post("/v1/partners/validateresellers", body).error());
  }

  @Test
  void aSandboxResellerIsMadeUsedAndTakenAway() {
    String requestId = UUID.randomUUID().toString();
    Answered made = api.post(RESELLER, reseller("maisonbrune"), requestId);
    assertEquals("admin@maisonbrune.onmicrosoft.com", made.at("/tenant/adminUserAccount"));
    assertEquals(
        made.at("/tenant/password"),
        api.post(RESELLER, reseller("maisonbrune"), requestId).at("/tenant/password"));
    assertEquals("409/1003", api.post(RESELLER, reseller("maisonbrune")).error());
    String customer =
        Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com")
            .replaceFirst("\\{", "{\"AssociatedPartnerId\": \"" + made.at("/accountId") + "\",");
    String customerId = api.post("/v1/customers", customer).at("/id");
    assertEquals(
        "Maison Brune",
        api.get("/v1/customers/" + customerId + "/relationships").at("/items/0/name"));
    String path = RESELLER + "/" + made.at("/accountId");
    assertEquals("403/6003", api.send("DELETE", path, "").error());
    api.send("DELETE", "/v1/customers/" + customerId, "");
    assertEquals(204, api.send("DELETE", path, "").status());
    assertEquals(204, api.send("DELETE", path, "").status());
  }

  @Test
  void fiveAreTheMostAndOthersStay() {
    for (int i = 0; i < 5; i++) {
      assertEquals(201, api.post(RESELLER, reseller("maison" + i)).status());
    }
    assertEquals("403/6004", api.post(RESELLER, reseller("maison5")).error());
    String list = "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";
    String tenant = api.get(list).at("/items/0/id");
    assertEquals("403/6003", api.send("DELETE", RESELLER + "/" + tenant, "").error());
  }

  @Test
  void bothIdsAreRequired() {
    assertEquals("400/800002", api.send("POST", RESELLER, reseller("maison")).error());
  }

  @Test
  void aDomainOfTheCustomersOwnIsAdded() {
    String path = "/v1/customers/" + customer("Tulpenburg");
    String body =
        """
        {"VerifiedDomainName": "tulpenburg.example",
         "Domain": {"AuthenticationType": "Managed", "Capability": "Email",
          "Name": "tulpenburg.example", "Status": "Verified", "VerificationMethod": "None"}}
        """;
    assertEquals("managed", api.post(path + "/verifieddomain", body).at("/authenticationType"));
    assertEquals("tulpenburg.example", api.get(path + "/customDomains").at("/1"));
    assertEquals(200, api.send("HEAD", "/v1/domains/Tulpenburg.example", "").status());
    assertEquals("409/1003", api.post(path + "/verifieddomain", body).error());
    String federated = body.replace("Managed", "Federated").replace("burg.", "burg2.");
    assertEquals("400/3000", api.post(path + "/verifieddomain", federated).error());
    String hostile = body.replace("tulpenburg.example", "a b/../c");
    assertEquals("400/3000", api.post(path + "/verifieddomain", hostile).error());
  }

  @Test
  void servicesComeWithASubscriptionAndTheInvitationNamesThePartner() {
    String path = "/v1/customers/" + customer("Tulpenburg") + "/managedservices";
    assertEquals(0, api.get(path).json().path("totalCount").asInt());
    String url = api.get("/v1/customers/relationshiprequests").at("/url");
    assertTrue(url.contains(api.get("/v1/profiles/organization").at("/tenantId")));
    assertFalse(url.isEmpty());
  }
}
