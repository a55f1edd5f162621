package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people in a customer's tenant, their roles and their licences. */
class UsersTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String PATH = "/v1/customers/" + CUSTOMER;
  private static final String HELPDESK = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
  private static final String PASSWORD =
      "{\"passwordProfile\": {\"password\": \"abCD123*\", \"forceChangePassword\": true}}";

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
  }

  private String create(String name) {
    Answered created =
        api.post(PATH + "/users/", "{\"UserPrincipalName\": \"" + name + "@a.example\"}");
    assertEquals(200, created.status());
    return created.at("/id");
  }

  private int users(String query) {
    return api.get(PATH + "/users" + query).json().path("items").size();
  }

  @Test
  void whoIsDeletedCanBeBroughtBackForThirtyDays() {
    String path = PATH + "/users/" + create("ann");
    assertEquals("ann@a.example", api.get(path).at("/userPrincipalName"));
    assertEquals(204, api.send("DELETE", path, "").status());
    assertEquals(0, users(""));
    String filter = "{\"Field\":\"UserState\",\"Value\":\"Inactive\",\"Operator\":\"equals\"}";
    String deleted = "?size=5&filter=" + URLEncoder.encode(filter, UTF_8);
    assertEquals(1, users(deleted));
    assertEquals("400/3000", api.send("PATCH", path, "{\"DisplayName\": \"Ann\"}").error());
    assertEquals("active", api.send("PATCH", path, "{\"State\": \"active\"}").at("/state"));
    assertEquals(1, users(""));
    assertEquals(204, api.send("DELETE", path, "").status());
    clock.advance(Duration.ofDays(30));
    assertEquals(0, users(deleted));
    assertEquals("404/1000", api.get(path).error());
  }

  @Test
  void theyComePageByPage() {
    Stream.of("ann", "ben", "cem").forEach(this::create);
    Answered first = api.get(PATH + "/users?size=2");
    assertEquals(2, first.json().path("items").size());
    Answered last =
        api.get(
            "/v1" + first.at("/links/next/uri"),
            "MS-ContinuationToken",
            first.at("/links/next/headers/0/value"));
    assertEquals("cem@a.example", last.at("/items/0/userPrincipalName"));
    assertEquals("", last.at("/links/next/uri"));
    assertEquals(3, users("?size=0"));
  }

  @Test
  void aPasswordIsInTheAnswerThatSetItAndNowhereElse() {
    String path = PATH + "/users/" + create("ann");
    assertEquals("400/3000", api.send("PATCH", path + "/resetpassword", "{}").error());
    Answered reset = api.send("PATCH", path + "/resetpassword", PASSWORD);
    assertEquals("abCD123*", reset.at("/passwordProfile/password"));
    api.post(
        PATH + "/users",
        PASSWORD.replaceFirst("\\{", "{\"userPrincipalName\": \"bo@a.example\", "));
    Stream.of(path, PATH + "/users", "/v1/auditrecords")
        .forEach(read -> assertFalse(api.get(read).text().contains("abCD123*"), read));
  }

  @Test
  void aNameIsOfOneUserOnly() {
    create("ann");
    String other = create("bo");
    String body = "{\"userPrincipalName\": \"ANN@a.example\"}";
    assertEquals("400/3000", api.post(PATH + "/users", body).error());
    assertEquals("400/3000", api.send("PATCH", PATH + "/users/" + other, body).error());
    assertEquals("400/3000", api.post(PATH + "/users", "{}").error());
  }

  @Test
  void rolesAreGivenAndTakenAway() {
    String id = create("ann");
    String members = PATH + "/directoryroles/" + HELPDESK + "/usermembers";
    assertEquals(HELPDESK, api.post(members, "{\"Id\": \"" + id + "\"}").at("/roleId"));
    assertEquals(201, api.post(members, "{\"Id\": \"" + id + "\"}").status());
    Answered roles = api.get(PATH + "/users/" + id + "/directoryroles");
    assertEquals(1, roles.json().path("items").size());
    assertEquals("Helpdesk Administrator", roles.at("/items/0/name"));
    assertEquals(id, api.get(members).at("/items/0/id"));
    assertEquals(204, api.send("DELETE", members + "/" + id, "").status());
    assertEquals("404/1000", api.send("DELETE", members + "/" + id, "").error());
    assertEquals("404/1000", api.post(members, "{\"Id\": \"nobody\"}").error());
    String unknown = PATH + "/directoryroles/" + CUSTOMER + "/usermembers";
    assertEquals("404/1000", api.get(unknown).error());
  }

  @Test
  void licencesAreGivenAsLongAsThereAreSome() {
    seats(1);
    Answered skus = api.get(PATH + "/subscribedskus");
    String sku = skus.at("/items/0/productSku/id");
    String body = "{\"LicensesToAssign\": [{\"ExcludedPlans\": null, \"SkuId\": \"" + sku + "\"}]}";
    String ann = PATH + "/users/" + create("ann");
    String bo = PATH + "/users/" + create("bo");
    assertEquals(sku, api.post(ann + "/licenseupdates", body).at("/licensesToAssign/0/skuId"));
    assertEquals("0", api.get(PATH + "/subscribedskus").at("/items/0/availableUnits"));
    assertEquals("400/60012", api.post(bo + "/licenseupdates", body).error());
    assertEquals(sku, api.get(ann + "/licenses").at("/items/0/productSku/id"));
    String back = "{\"licensesToRemove\": [\"" + sku + "\"]}";
    assertEquals(201, api.post(ann + "/licenseupdates", back).status());
    assertEquals(201, api.post(bo + "/licenseupdates", body).status());
    assertEquals(204, api.send("DELETE", bo, "").status());
    assertEquals("1", api.get(PATH + "/subscribedskus").at("/items/0/availableUnits"));
  }

  @Test
  void cancelledSeatsAreNoLicences() {
    seats(3);
    String path = PATH + "/subscriptions/" + CUSTOMER;
    assertEquals(200, api.send("PATCH", path, "{\"status\": \"suspended\"}").status());
    assertEquals("3", api.get(PATH + "/subscribedskus").at("/items/0/suspendedUnits"));
    assertEquals("0", api.get(PATH + "/subscribedskus").at("/items/0/availableUnits"));
    assertEquals(200, api.send("PATCH", path, "{\"status\": \"active\"}").status());
    assertEquals(200, api.send("PATCH", path, "{\"status\": \"deleted\"}").status());
    assertEquals(0, api.get(PATH + "/subscribedskus").json().path("items").size());
  }

  private void seats(int count) {
    sandbox
        .given()
        .subscriptions()
        .put(
            CUSTOMER,
            GivenSubscription.of(CUSTOMER, SubscriptionKind.LICENCES)
                .withSeats(count)
                .boughtAgo(Duration.ofDays(1)));
  }
}
