package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every member that a documented sample prints is also answered here, and of the same type. */
class DocumentedSamplesTest extends SandboxTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("shared.dir", "../../../shared"), "contract", "vectors");

  /** Members that only some resources have, by the documentation's own words. */
  private static final Set<String> NOT_ALWAYS_THERE =
      Set.of("state", "addressLine2", "phoneNumber", "etag", "links", "message", "partnerName");

  @Test
  void readingCallsAnswerWhatTheSamplesPrint() {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    Map<String, String> calls =
        Map.of(
            "B-get-an-organization-profile-01", "/v1/profiles/organization",
            "B-get-partner-by-mpn-id-01", "/v1/profiles/mpn?mpnId=6502119",
            "B-get-partner-by-mpn-id-02", "/v1/profiles/mpn?mpnId=9999999",
            "B-retrieve-a-list-of-indirect-resellers-01",
                "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf",
            "B-verify-indirect-reseller-mpa-status-01",
                "/v1/compliance/csp/agreementstatus?mpnid=6502117",
            "C-countryvalidationrules-current-01", "/v1/countryvalidationrules/US",
            "D-get-agreement-metadata-01", "/v1/agreements",
            "D-get-confirmation-of-customer-agreement-01", customer + "/agreements",
            "D-get-direct-sign-status-of-customer-agreement-01",
                customer + "/directSignedMicrosoftCustomerAgreementStatus",
            "C-retrieve-validation-status-01", customer + "/validationStatus?type=account");
    calls.forEach((sample, path) -> assertCovers(sample, api.get(path).json()));
  }

  @Test
  void theCatalogueAnswersWhatTheSamplesPrint() {
    String product = "/v1/products/" + BASIC;
    assertCovers("F-get-a-product-by-id-02", api.get(product + "?country=US").json());
    assertCovers(
        "F-get-an-availability-by-id-02",
        api.get(product + "/skus/0001/availabilities?country=US").json().at("/items/0"),
        "availabilities");
    assertCovers(
        "F-get-a-list-of-skus-for-a-product-by-customer-02",
        api.get("/v1/customers/" + customer("Tulpenburg") + "/products/" + BASIC + "/skus").json(),
        "isSoftwareAssuranceApplicable",
        "provisioningId",
        "internal");
  }

  @Test
  void writingCallsAnswerWhatTheSamplesPrint() {
    Answered created =
        api.post("/v1/customers", Bodies.customer("Zilvermeeuw", "zilver.onmicrosoft.com"));
    assertCovers("C-create-a-customer-01", created.json());
    String customer = "/v1/customers/" + customer("Tulpenburg");
    String cart = Bodies.cart(Bodies.line(item(BASIC, "0001", "P1Y"), 1, "monthly", "P1Y"));
    Answered made = api.post(customer + "/carts", cart);
    assertCovers("G-create-a-cart-03", made.json());
    Answered ordered = api.post(customer + "/carts/" + made.at("/id") + "/checkout", "");
    clock.advance(Duration.ofMinutes(1));
    String order = ordered.at("/orders/0/id");
    assertCovers(
        "G-create-an-order-current-01",
        api.get(customer + "/orders/" + order).json(),
        "partnerIdOnRecord",
        "additionalPartnerIdsOnRecord");
    JsonNode subscriptions = api.get(customer + "/subscriptions").json();
    assertCovers(
        "H-get-a-subscription-by-id-03",
        subscriptions.at("/items/0"),
        "partnerId",
        "attentionNeeded",
        "actionTaken",
        "refundableQuantity");
    String id = subscriptions.at("/items/0/id").asString();
    assertCovers(
        "G-get-subscription-provisioning-status-01",
        api.get(customer + "/subscriptions/" + id + "/provisioningstatus").json());
  }

  private static void assertCovers(String sample, JsonNode answered, String... notHere) {
    Path file = VECTORS.resolve(sample + ".json");
    assumeTrue(Files.exists(file), "no samples here: set -Dshared.dir to run this test");
    JsonNode documented = JsonMapper.builder().build().readTree(file).path("responseBody");
    Set<String> missing = new TreeSet<>();
    compare("", documented, answered, missing);
    Set<String> excused = new TreeSet<>(NOT_ALWAYS_THERE);
    excused.addAll(Set.of(notHere));
    missing.removeIf(path -> excused.stream().anyMatch(name -> path.contains("/" + name)));
    assertEquals(Set.of(), missing, sample);
  }

  private static void compare(
      String path, JsonNode documented, JsonNode answered, Set<String> missing) {
    if (documented.getNodeType() != answered.getNodeType()) {
      missing.add(path + " " + documented.getNodeType() + ", not " + answered.getNodeType());
    } else if (documented.isArray() && !documented.isEmpty() && !answered.isEmpty()) {
      compare(path + "/0", documented.path(0), answered.path(0), missing);
    } else {
      for (String name : documented.propertyNames()) {
        compare(path + "/" + name, documented.path(name), answered.path(name), missing);
      }
    }
  }
}
