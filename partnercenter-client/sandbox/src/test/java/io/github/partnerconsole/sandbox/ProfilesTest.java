package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ProfilesTest extends SandboxTest {

  @Test
  void aProfileIsChangedWhereTheCallerSawTheCurrentOne() {
    String path = "/v1/profiles/billing";
    String etag = api.get(path).at("/attributes/etag");
    String body =
        "{\"PurchaseOrderNumber\":\"77\",\"Address\":{\"City\":\"Breda\",\"PostalCode\":null}}";
    Answered changed = api.send("PUT", path, body, "If-Match", "\"" + etag + "\"");
    assertEquals("77", changed.at("/purchaseOrderNumber"));
    assertEquals("Breda", changed.at("/address/city"));
    assertEquals("", changed.at("/address/postalCode"));
    assertEquals("EUR", api.get(path).at("/billingCurrency"));
    assertNotEquals(etag, changed.at("/attributes/etag"));
    assertEquals("400/2055", api.send("PUT", path, body, "If-Match", etag).error());
    String stale = "{\"attributes\":{\"etag\":\"" + etag + "\"}}";
    assertEquals("400/2055", api.put(path, stale).error());
  }

  @Test
  void whoThePartnerIsDoesNotChangeThere() {
    String path = "/v1/profiles/organization";
    String body = "{\"id\":\"x\",\"tenantId\":\"y\",\"companyName\":\"Z\",\"culture\":\"en-GB\"}";
    Answered changed = api.put(path, body);
    assertEquals("en-GB", changed.at("/culture"));
    assertEquals("Aldermoor Cloud", changed.at("/companyName"));
    assertEquals(api.get(path).at("/tenantId"), changed.at("/id"));
  }

  @Test
  void theSupportProfileIsWrittenAtBothPaths() {
    assertEquals(200, api.put("/v1/profiles/supportprofile", "{\"Telephone\":\"1\"}").status());
    assertEquals("1", api.get("/v1/profiles/support").at("/telephone"));
    assertEquals("2", api.put("/v1/profiles/support", "{\"telephone\":\"2\"}").at("/telephone"));
  }

  @Test
  void hostileProfilesAreRefused() {
    assertEquals("400/3000", api.put("/v1/profiles/support", "{\"email\":{\"a\":1}}").error());
    String longText = "x".repeat(5000);
    assertEquals(
        "400/3000", api.put("/v1/profiles/support", "{\"email\":\"" + longText + "\"}").error());
    assertEquals("400/800002", api.put("/v1/profiles/support", "{").error());
  }

  @Test
  void theLegalProfileKnowsTwoVersions() {
    String path = "/v1/profiles/legalbusiness";
    assertEquals(
        "authorized", api.get(path + "?vettingVersion=lastFinalized").at("/vettingStatus"));
    assertEquals("400/3000", api.get(path + "?vettingVersion=Oldest").error());
  }

  @Test
  void theLegalProfileIsChangedButForItsVetting() {
    String path = "/v1/profiles/legalbusiness";
    String body =
        """
        {"Address": {"PhoneNumber": "0301112233"}, "PrimaryContact": {"LastName": "Bakker"},
         "CompanyApproverEmail": "chair@aldermoor.example", "VettingStatus": "rejected"}
        """;
    Answered changed = api.put(path, body);
    assertEquals("0301112233", changed.at("/address/phoneNumber"));
    assertEquals("Utrecht", changed.at("/address/city"));
    assertEquals("Bakker", changed.at("/primaryContact/lastName"));
    assertEquals("chair@aldermoor.example", api.get(path).at("/companyApproverEmail"));
    assertEquals("authorized", api.get(path).at("/vettingStatus"));
    assertEquals("400/3000", api.put(path, "{\"address\":{\"city\":[]}}").error());
  }

  @Test
  void aCustomersBillingProfileKeepsItsRulesAndItsEtag() {
    String path = "/v1/customers/" + customer("Tulpenburg") + "/profiles/billing";
    String etag = api.get(path).at("/attributes/etag");
    String body = "{\"CompanyName\":\"Tulpenburg Groep\"}";
    Answered changed = api.send("PUT", path, body, "If-Match", "\"" + etag + "\"");
    assertEquals("Tulpenburg Groep", changed.at("/companyName"));
    assertEquals("Utrecht", changed.at("/defaultAddress/city"));
    assertEquals("400/2055", api.send("PUT", path, body, "If-Match", etag).error());
    String badCode = "{\"defaultAddress\":{\"postalCode\":\"98052\"}}";
    assertEquals("400/3000", api.put(path, badCode).error());
    assertEquals("3511 LX", api.get(path).at("/defaultAddress/postalCode"));
    assertEquals(
        "Tulpenburg Groep", api.get(path.replace("billing", "company")).at("/companyName"));
  }
}
