package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationsTest extends SandboxTest {
  private static final String READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

  private String path() {
    return "/v1/customers/" + customer("Tulpenburg") + "/qualifications";
  }

  private static String school(String website) {
    return "{\"Qualification\":\"Education\",\"EducationSegment\":\"k12\",\"Website\":\""
        + website
        + "\"}";
  }

  private int educationProducts() {
    String customer = customer("Tulpenburg");
    return api.get(
            "/v1/customers/"
                + customer
                + "/products?targetView=OnlineServices"
                + "&targetSegment=education")
        .status();
  }

  @Test
  void aSchoolIsLookedIntoBeforeItMayBuyAsOne() {
    Answered asked = api.post(path(), school("linde.example"));
    assertEquals(201, asked.status());
    assertEquals("InReview", asked.at("/vettingStatus"));
    assertEquals(403, educationProducts());
    clock.advance(Duration.ofMinutes(31));
    assertEquals("Approved", api.get(path()).at("/0/vettingStatus"));
    assertEquals(200, educationProducts());
  }

  @Test
  void aDeniedSchoolMayTryThreeTimesInAll() {
    for (int attempt = 0; attempt < 3; attempt++) {
      assertEquals(201, api.post(path(), school("denied.example")).status());
      clock.advance(Duration.ofMinutes(31));
    }
    Answered denied = api.get(path());
    assertEquals("Denied", denied.at("/0/vettingStatus"));
    assertEquals("Not an Education Customer", denied.at("/0/vettingReason"));
    assertEquals(1, denied.json().size());
    assertEquals("400/3000", api.post(path(), school("linde.example")).error());
    assertEquals(403, educationProducts());
  }

  @Test
  void aGovernmentNeedsACodeThatIsNotUsedUp() {
    String body = "{\"qualification\":\"GovernmentCommunityCloud\",\"validationCode\":\"%s\"}";
    administer("Tulpenburg", "1", READERS);
    administer("De Gouden", "2", READERS);
    assertEquals("400/3000", api.post(path(), body.formatted("1")).error());
    sandbox.given().partner().validationCode("77", 1);
    Answered asked = api.post(path(), body.formatted("77"));
    assertEquals("Approved", asked.at("/vettingStatus"));
    assertTrue(api.get("/v1/customers/all/validations").text().contains("\"remainingCreates\":0"));
    String other = "/v1/customers/" + customer("De Gouden") + "/qualifications";
    assertEquals("400/3000", api.post(other, body.formatted("77")).error());
  }

  private void administer(String company, String id, String role) {
    sandbox.given().delegatedAdministration().active(id, customer(company), List.of(role));
  }

  @Test
  void aGovernmentNeedsARoleInTheCustomersTenantToo() {
    String body = "{\"qualification\":\"GovernmentCommunityCloud\",\"validationCode\":\"77\"}";
    sandbox.given().partner().validationCode("77", 3);
    assertEquals("403/900308", api.post(path(), body).error());
    administer("De Gouden", "other", READERS);
    assertEquals("403/900308", api.post(path(), body).error(), "of another customer");
    administer("Tulpenburg", "help", "729827e3-9c14-49f7-bb1b-9608f156bbb8");
    assertEquals("403/900308", api.post(path(), body).error(), "another role");
    assertTrue(api.get("/v1/customers/all/validations").text().contains("\"remainingCreates\":3"));
    administer("Tulpenburg", "read", READERS);
    assertEquals(201, api.post(path(), body).status());
  }

  @Test
  void aStateOwnedEntityIsAtOnceOneAndMayBeASchoolBeside() {
    String entity = "{\"qualification\":\"StateOwnedEntity\"}";
    assertEquals("", api.post(path(), entity).at("/vettingStatus"));
    assertEquals(201, api.post(path(), school("linde.example")).status());
    assertEquals(2, api.get(path()).json().size());
    assertEquals("400/3000", api.post(path(), entity).error());
    assertEquals("400/3000", api.post(path(), school("linde.example")).error());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{\"qualification\":\"None\"}",
        "{\"qualification\":\"Nonprofit\"}",
        "{\"qualification\":{\"a\":1}}",
        "{\"qualification\":\"Education\"}",
        "{\"qualification\":\"Education\",\"educationSegment\":\"K13\"}"
      })
  void whatCannotBeGivenIsRefused(String body) {
    assertEquals("400/3000", api.post(path(), body).error());
  }

  @Test
  void theOlderFormIsThereOnlyWhileItsSwitchIsOn() {
    String older = "/v1/customers/" + customer("Tulpenburg") + "/qualification";
    assertEquals("404/1000", api.get(older).error());
    sandbox.switches().turnOn(Switch.SYNCHRONOUS_QUALIFICATION);
    assertEquals("\"none\"", api.get(older).text());
    assertEquals("\"education\"", api.put(older, "1").text());
    assertEquals("\"education\"", api.get(older).text());
    assertEquals("400/3000", api.put(older, "9").error());
    assertEquals("400/3000", api.put(older, "3").error());
    assertEquals("\"governmentcommunitycloud\"", api.put(older + "?code=42177", "3").text());
  }
}
