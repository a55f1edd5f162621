package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenOrder;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.PurchaseBlock;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest extends SandboxTest {
  private static final String CUSTOMER = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
  private static final String ORDERS = "/v1/customers/" + CUSTOMER + "/orders";
  private static final String BASE = "195416C1-3447-423A-B37B-EE59A99A19C4";
  private static final String ADD_ON = "A828BE95-46BA-4F91-B2FD-0BEF192ECF60";
  private static final String ID = "1c2b75c1-74a5-472a-a729-7f8cefc477f9";

  @BeforeEach
  void customer() {
    sandbox.given().customers().customer(CUSTOMER);
    sandbox
        .given()
        .purchases()
        .onSale(GivenWare.of(BASE, SubscriptionKind.LEGACY))
        .onSale(GivenWare.of(ADD_ON, SubscriptionKind.LEGACY).asAddOn());
  }

  private static String order(String item, int quantity, String more) {
    return """
    {"BillingCycle": "Monthly", "LineItems": [{"LineItemNumber": 0, "OfferId": "%s", "Quantity": %d
     %s}]}
    """
        .formatted(item, quantity, more);
  }

  private String given(SubscriptionKind kind, Duration age) {
    GivenSubscription bought = GivenSubscription.of(ID, kind).boughtAgo(age);
    sandbox.given().orders().put(CUSTOMER, GivenOrder.of("cf3b0e37", bought));
    return ORDERS + "/cf3b0e37";
  }

  @Test
  void aLegacyOfferAndANewItemAreOrderedWithoutACart() {
    Answered legacy = api.post(ORDERS, order(BASE, 5, ""));
    assertEquals(201, legacy.status());
    assertEquals("monthly", legacy.at("/billingCycle"));
    clock.advance(Duration.ofSeconds(5));
    String subscription =
        api.get(ORDERS + "/" + legacy.at("/id")).at("/lineItems/0/links/subscription/uri");
    assertEquals(BASE, api.get("/v1" + subscription).at("/offerId"));
    Answered current = api.post(ORDERS, order(item(BASIC, "0001", "P1M"), 2, ""));
    assertEquals("P1M", current.at("/lineItems/0/termDuration"));
  }

  @Test
  void whatIsWrongWithALineRefusesTheOrder() {
    assertEquals("400/800004", api.post(ORDERS, order("nonsense", 1, "")).error());
    assertEquals("400/900275", api.post(ORDERS, order(BASE, 0, "")).error());
    String unknown = ", \"PartnerIdOnRecord\": \"9999999\"";
    assertEquals("400/800016", api.post(ORDERS, order(BASE, 1, unknown)).error());
    sandbox
        .given()
        .purchases()
        .onSale(GivenWare.of(BASE, SubscriptionKind.LEGACY).needingAttestation().withUseLimit(1));
    assertEquals("400/900203", api.post(ORDERS, order(BASE, 1, "")).error());
    String accepted = ", \"AttestationAccepted\": true";
    assertEquals(201, api.post(ORDERS, order(BASE, 1, accepted)).status());
    assertEquals("400/27006", api.post(ORDERS, order(BASE, 1, accepted)).error());
    assertEquals("400/800002", api.post(ORDERS, "{\"LineItems\": 7}").error());
  }

  @Test
  void additionalResellersNeedTheAttestationOfThePartner() {
    String several =
        ", \"PartnerIdOnRecord\": \"6502117\", \"AdditionalPartnerIdsOnRecord\": [\"6502118\"]";
    assertEquals("400/900206", api.post(ORDERS, order(BASE, 1, several)).error());
  }

  @ParameterizedTest
  @CsvSource({
    "OFFER_WITHDRAWN, 403/2091",
    "CREDIT_LINE, 403/800023",
    "OFFER_COUNTRY, 400/800070",
    "PROGRAM_INACTIVE, 403/900149",
    "ORDER_IN_PROGRESS, 409/800060"
  })
  void aBlockRefusesThePurchase(PurchaseBlock block, String error) {
    sandbox.given().purchases().blocked(BASE, block);
    assertEquals(error, api.post(ORDERS, order(BASE, 1, "")).error());
    sandbox.given().purchases().blocked(block);
    assertEquals(error, api.post(ORDERS, order(ADD_ON, 1, "")).error());
  }

  @Test
  void oneGroupOfACartMayFailAlone() {
    sandbox.given().purchases().blocked(BASE, PurchaseBlock.OFFER_WITHDRAWN);
    String carts = "/v1/customers/" + CUSTOMER + "/carts";
    String lines =
        Bodies.line(BASE, 1, "monthly", "P1Y")
            + ","
            + Bodies.line(item(BASIC, "0001", "P1M"), 1, "monthly", "P1M");
    Answered cart = api.post(carts, Bodies.cart(lines));
    String path = carts + "/" + cart.at("/id") + "/checkout";
    Answered result = api.post(path, "\"success\"");
    assertEquals(201, result.status());
    assertEquals(1, result.json().path("orders").size());
    assertEquals(2091, result.json().at("/orderErrors/0/code").asInt());
    assertEquals("OMS-0", result.at("/orderErrors/0/orderGroupId"));
    assertEquals(result.json(), api.post(path, "").json());
    sandbox.switches().turnOn(Switch.OLDER_CHECKOUT);
    assertEquals("400/800065", api.post(path, "").error());
  }

  @Test
  void theLimitsOfMicrosoftsSandboxHold() {
    sandbox.switches().turnOn(Switch.SANDBOX_LIMITS);
    String carts = "/v1/customers/" + CUSTOMER + "/carts";
    String tooMany = Bodies.cart(Bodies.line(item(BASIC, "0001", "P1M"), 26, "monthly", "P1M"));
    assertEquals("10009", api.post(carts, tooMany).at("/lineItems/0/error/errorCode"));
    for (int i = 0; i < 5; i++) {
      assertEquals(201, api.post(ORDERS, order(BASE, 1, "")).status());
    }
    assertEquals("400/800018", api.post(ORDERS, order(BASE, 1, "")).error());
  }

  @Test
  void anAddOnIsPutOnASubscriptionOfTheOrder() {
    String path = given(SubscriptionKind.LEGACY, Duration.ofDays(9));
    String addOn = order(ADD_ON, 2, ", \"ParentSubscriptionId\": \"" + ID + "\"");
    Answered changed = api.send("PATCH", path, addOn);
    assertEquals(200, changed.status());
    assertEquals(2, changed.json().path("lineItems").size());
    String addOns = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID + "/addons";
    assertEquals(1, api.get(addOns).json().path("totalCount").asInt());
    String other = order(BASE, 2, ", \"ParentSubscriptionId\": \"" + ID + "\"");
    assertEquals("400/800029", api.send("PATCH", path, other).error());
  }

  @Test
  void theBillingCycleOfALegacyOrderChanges() {
    String path = given(SubscriptionKind.LEGACY, Duration.ofDays(9));
    String annual = "{\"BillingCycle\": \"Annual\"}";
    assertEquals("annual", api.send("PATCH", path, annual).at("/billingCycle"));
    String subscription = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID;
    assertEquals("annual", api.get(subscription).at("/billingCycle"));
    sandbox
        .given()
        .orders()
        .put(
            CUSTOMER,
            GivenOrder.of(
                "cf3b0e37", GivenSubscription.of(ID, SubscriptionKind.LEGACY).suspended()));
    assertEquals("400/6000", api.send("PATCH", path, annual).error());
    given(SubscriptionKind.LICENCES, Duration.ofDays(9));
    assertEquals("400/6001", api.send("PATCH", path, annual).error());
  }

  @Test
  void softwareIsCancelledWithinItsWindow() {
    String cancel = "{\"id\": \"cf3b0e37\", \"status\": \"cancelled\"}";
    String path = given(SubscriptionKind.PERPETUAL, Duration.ofDays(29));
    assertEquals("cancelled", api.send("PATCH", path, cancel).at("/status"));
    assertEquals("400/800061", api.send("PATCH", path, cancel).error());
    given(SubscriptionKind.PERPETUAL, Duration.ofDays(30));
    assertEquals("400/900117", api.send("PATCH", path, cancel).error());
    given(SubscriptionKind.LICENCES, Duration.ofDays(1));
    assertEquals("400/800063", api.send("PATCH", path, cancel).error());
    given(SubscriptionKind.MARKETPLACE, Duration.ofDays(1));
    assertEquals("403/800077", api.send("PATCH", path, cancel).error());
    sandbox.switches().turnOn(Switch.SANDBOX_LIMITS);
    assertEquals("cancelled", api.send("PATCH", path, cancel).at("/status"));
  }

  @Test
  void whatOtherPublishersSellIsActivatedAtTheirSite() {
    GivenSubscription own = GivenSubscription.of(ID, SubscriptionKind.LICENCES);
    sandbox.given().orders().put(CUSTOMER, GivenOrder.of("own", own));
    assertEquals(0, api.get(ORDERS + "/own/activationlinks").json().path("items").size());
    assertEquals(0, api.get(ORDERS + "/own/attachments").json().path("items").size());
    GivenSubscription other = GivenSubscription.of("s-2", SubscriptionKind.MARKETPLACE);
    sandbox.given().orders().put(CUSTOMER, GivenOrder.of("other", other));
    Answered links = api.get(ORDERS + "/other/activationlinks");
    assertTrue(links.at("/items/0/link/uri").endsWith("/s-2"));
    assertEquals(links.json(), api.get("/v1" + links.at("/links/self/uri")).json());
    Answered ofLine = api.get(ORDERS + "/other/lineitems/0/activationlinks");
    assertEquals(links.at("/items/0/link/uri"), ofLine.at("/items/0/link/uri"));
    assertEquals("400/800071", api.get(ORDERS + "/other/lineitems/9/activationlinks").error());
  }

  @Test
  void aPurchaseOrderIsHandedIn() {
    GivenSubscription bought = GivenSubscription.of(ID, SubscriptionKind.LICENCES);
    GivenOrder waiting = GivenOrder.of("cf3b0e37", bought).awaitingPurchaseOrder();
    sandbox.given().orders().put(CUSTOMER, waiting);
    String path = ORDERS + "/cf3b0e37";
    assertEquals("pending po upload", api.get(path).at("/status"));
    assertEquals("400/900252", attach(path, "").error());
    String file =
        "--x\r\nContent-Disposition: form-data; name=\"pofiles\"; filename=\"a.pdf\"\r\n\r\n%PDF\r\n";
    assertEquals("400/900254", attach(path, file + metadata("{}")).error());
    String price = "\"customerPrice\": \"1.5\", \"currency\": \"EUR\"";
    String tender = metadata("{\"isPartofTender\": true, " + price + "}");
    assertEquals("400/900253", attach(path, file + tender).error());
    Answered attached = attach(path, file + metadata("{" + price + "}"));
    assertEquals(201, attached.status());
    assertEquals("a.pdf", attached.at("/items/0/fileName"));
    assertEquals("po upload complete", api.get(path).at("/status"));
    assertEquals("a.pdf", api.get(path + "/attachments").at("/items/0/fileName"));
  }

  private static String metadata(String json) {
    return "--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + json + "\r\n";
  }

  private Answered attach(String path, String parts) {
    String type = "multipart/form-data; boundary=x";
    return api.send("POST", path + "/attachment", parts + "--x--", "Content-Type", type);
  }

  @Test
  void whatHangsOnAnAzureSubscription() {
    String azure = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID;
    GivenSubscription plan = GivenSubscription.of(ID, SubscriptionKind.AZURE).withEntitlement("e1");
    sandbox.given().subscriptions().put(CUSTOMER, plan);
    assertEquals("NotRegistered", api.get(azure + "/registrationstatus").at("/status"));
    Answered taken = api.post(azure + "/registrations", "");
    assertEquals(202, taken.status());
    assertEquals("Registering", api.get("/v1" + taken.header("Location")).at("/status"));
    clock.advance(Duration.ofSeconds(5));
    assertEquals("Registered", api.get("/v1" + taken.header("Location")).at("/status"));
    String entitlement = azure + "/azureEntitlements/e1";
    assertEquals("active", api.post(entitlement + "/cancel", "{}").at("/status"));
    clock.advance(Duration.ofSeconds(5));
    assertEquals("inactive", api.get(azure + "/azureEntitlements").at("/items/0/status"));
    String overage = "/v1/customers/" + CUSTOMER + "/subscriptions/overage";
    String on = "{\"azureEntitlementId\": \"%s\", \"overageEnabled\": true}";
    assertEquals("404/800111", api.put(overage, on.formatted("e2")).error());
    assertEquals(200, api.put(overage, on.formatted("e1")).status());
    assertTrue(api.get(overage).json().at("/items/0/overageEnabled").asBoolean());
  }

  @Test
  void endDatesAlignWithMonthsAndWithSubscriptions() {
    GivenSubscription other =
        GivenSubscription.of(ID, SubscriptionKind.LICENCES).endingIn(Duration.ofDays(20));
    sandbox.given().subscriptions().put(CUSTOMER, other);
    String path = "/v1/customers/" + CUSTOMER + "/subscriptions/customTermEndDates?term_duration=";
    Answered found = api.get(path + "P1M");
    assertEquals("2026-11-30T00:00:00", found.at("/items/0/allowedCustomTermEndDate"));
    assertEquals("2026-12-10T00:00:00", found.at("/items/1/allowedCustomTermEndDate"));
    assertEquals(ID, found.at("/items/1/cotermSubscriptionIds/0"));
    assertEquals("400/800121", api.get(path + "P99Y").error());
    String item = item(BASIC, "0001", "P1M");
    String line = Bodies.line(item, 1, "monthly", "P1M");
    String carts = "/v1/customers/" + CUSTOMER + "/carts";
    String aligned = line.replaceFirst("\\{", "{\"customTermEndDate\": \"2026-12-10T00:00:00Z\",");
    String odd = aligned.replace("12-10", "12-11");
    assertEquals("", api.post(carts, Bodies.cart(aligned)).at("/lineItems/0/error/errorCode"));
    assertEquals("10017", api.post(carts, Bodies.cart(odd)).at("/lineItems/0/error/errorCode"));
  }

  @Test
  void theSupportContactIsTheProviderUntilAnotherIsNamed() {
    String path = "/v1/customers/" + CUSTOMER + "/subscriptions/" + ID + "/supportcontact";
    given(SubscriptionKind.LICENCES, Duration.ofDays(1));
    assertEquals("6410025", api.get(path).at("/supportMpnId"));
    String other =
        "{\"SupportTenantId\": \"t\", \"SupportMpnId\": \"4391507\", \"Name\": \"Trey Research\"}";
    assertEquals("Trey Research", api.put(path, other).at("/name"));
    assertEquals("4391507", api.get(path).at("/supportMpnId"));
    assertEquals("400/3000", api.put(path, "{}").error());
  }

  @Test
  void theStatusOfALineNamesItByItsNumber() {
    Answered order = api.post(ORDERS, order(BASE, 5, ""));
    Answered status = api.get(ORDERS + "/" + order.at("/id") + "/provisioningstatus");
    assertEquals("0", status.json().at("/items/0/orderLineItemId").toString());
    assertEquals("prefulfillmentPending", status.at("/items/0/status"));
  }
}
