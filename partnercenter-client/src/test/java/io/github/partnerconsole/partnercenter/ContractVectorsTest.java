package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.agreement.AgreementConfirmation;
import io.github.partnerconsole.partnercenter.agreement.AgreementType;
import io.github.partnerconsole.partnercenter.agreement.Contact;
import io.github.partnerconsole.partnercenter.cart.Cart;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TargetView;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that Microsoft's documentation prints, given to the calls they belong to; skipped where
 * the samples are not at hand.
 */
class ContractVectorsTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("contract.vectors", "../../shared/contract/vectors"));
  private static final AgreementType MCA = AgreementType.MICROSOFT_CUSTOMER_AGREEMENT;

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @BeforeEach
  void samplesAreAtHand() {
    assumeTrue(Files.isDirectory(VECTORS), "No documented samples at " + VECTORS);
  }

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  /** A sample, the call it answers, and what the call must have read of it. */
  private static Arguments sample(String file, Function<PartnerCenter, Object> call, Object read) {
    return Arguments.of(file, call, read);
  }

  static List<Arguments> answers() {
    return List.of(
        sample(
            "B-get-an-organization-profile-01",
            c -> c.profiles().organization().defaultAddress().city(),
            "Redmond"),
        sample("B-get-partner-by-mpn-id-01", c -> c.profiles().mpn("1").mpnId(), "4391507"),
        sample("B-get-partner-network-profile-01", c -> c.profiles().mpn().mpnId(), "<mpnID>"),
        sample(
            "B-retrieve-a-list-of-indirect-resellers-01",
            c -> c.relationships().indirectResellers().get(1).mpnId(),
            "4847433"),
        sample(
            "B-verify-indirect-reseller-mpa-status-01",
            c -> c.compliance().agreementStatus("1").isAgreementSigned(),
            true),
        sample(
            "C-countryvalidationrules-current-01",
            c -> c.countryValidationRules().byCountry("US").supportedStatesList().size(),
            51),
        sample(
            "C-get-market-specific-validation-data-01",
            c -> c.countryValidationRules().byCountry("US").supportedStatesList().size(),
            51),
        sample(
            "C-validate-an-address-02",
            c -> c.validations().address(anywhere()).suggestedAddresses().getFirst().postalCode(),
            "98052-6399"),
        sample("C-verify-domain-availability-01", c -> c.domains().isTaken("x.y"), true),
        sample("C-verify-domain-availability-02", c -> c.domains().isTaken("x.y"), false),
        sample("C-get-a-list-of-customers-01", c -> c.customers().list(40).count(), 2L),
        sample(
            "C-get-a-customer-by-name-01",
            c ->
                c.customers()
                    .startingWith(CustomerSearchField.COMPANY_NAME, "Cont")
                    .map(customer -> customer.companyProfile().companyName())
                    .toList(),
            List.of("Contoso190", "Contoso", "Contoso")),
        sample(
            "C-get-a-customer-by-id-01",
            c -> c.customers().get("1").billingProfile().defaultAddress().state(),
            "WA"),
        sample("C-create-a-customer-01", c -> create(c).userCredentials().userName(), "admin"),
        sample(
            "C-create-a-customer-for-an-indirect-reseller-01",
            c -> create(c).associatedPartnerId(),
            "484e548c-f5f3-4528-93a9-c16c6373cb59"),
        sample(
            "C-retrieve-validation-status-05",
            c -> c.customers().validationStatus("1").status().value(),
            "Not Ready"),
        sample(
            "D-get-customer-agreement-metadata-01",
            c -> c.agreements().metadata(MCA).getFirst().templateId(),
            "117a77b0-9360-443b-8795-c6dedc750cf9"),
        sample(
            "D-get-confirmation-of-customer-agreement-01",
            c -> c.agreements().ofCustomer("1", MCA).get(1).dateAgreed(),
            Instant.parse("2019-08-27T00:00:00Z")),
        sample(
            "D-confirm-customer-consent-customer-agreement-02",
            c -> c.agreements().confirm("1", confirmation(), Desk.CALL).userId(),
            "3d6f2c09-eb40-48ca-a4b3-d24c9c007531"),
        sample(
            "D-get-direct-sign-status-of-customer-agreement-01",
            c -> c.agreements().directSignedStatus("1").isSigned(),
            true),
        sample(
            "F-get-a-list-of-products-02",
            c ->
                c.products()
                    .list("US", TargetView.ONLINE_SERVICES, null)
                    .map(product -> product.productType().id())
                    .toList(),
            List.of("OnlineServicesNCE")),
        sample("F-get-a-product-by-id-02", c -> c.products().get("P", "US").id(), "CFQ7TTC0LH18"),
        sample(
            "F-get-a-list-of-skus-for-a-product-01",
            c -> c.products().skus("P", "US", null).size(),
            2),
        sample(
            "F-get-a-list-of-skus-for-a-product-by-customer-02",
            c -> c.products().skus("P", "US", null).getFirst().dynamicAttributes().isAddon(),
            false),
        sample(
            "F-get-a-list-of-availabilities-for-a-sku-01",
            c -> c.products().availabilities("P", "1", "US", null).getFirst().catalogItemId(),
            "DZH318Z0BQ3Q:0001:DZH318XZXVNF"),
        sample(
            "F-get-an-availability-by-id-02",
            c -> c.products().availability("P", "1", "A", "US").terms().getFirst().billingCycle(),
            BillingCycle.ANNUAL),
        sample(
            "G-create-a-cart-01", c -> createCart(c).lineItems().get(1).participants().size(), 3),
        sample("G-create-a-cart-02", c -> createCart(c).lineItems().size(), 6),
        sample(
            "G-create-a-cart-03",
            c -> createCart(c).lineItems().getFirst().pricing().extendedPrice(),
            new BigDecimal("364.8")),
        sample(
            "G-create-a-cart-with-add-ons-01",
            c -> createCart(c).lineItems().getFirst().addonItems().size(),
            2),
        sample(
            "G-checkout-a-cart-01",
            c -> c.carts().checkout("1", "2", Desk.CALL).orders().size(),
            3),
        sample(
            "G-create-an-order-current-01",
            c -> c.carts().checkout("1", "2", Desk.CALL).orders().getFirst().id(),
            "5cf72f146967"),
        sample(
            "G-get-a-list-of-orders-by-customer-and-billing-cycle-type-01",
            c -> c.orders().list("1").count(),
            2L),
        sample(
            "G-get-an-order-by-id-01",
            c -> c.orders().get("1", "2").creationDate(),
            Instant.parse("2018-03-13T22:49:54.3396949Z")),
        sample(
            "G-get-subscription-provisioning-status-01",
            c -> c.subscriptions().provisioningStatus("1", "2").status().value(),
            "success"),
        sample(
            "H-get-a-subscription-by-id-03",
            c -> c.subscriptions().get("1", "2").refundableQuantity().totalQuantity(),
            10),
        sample(
            "H-get-all-of-a-customer-s-subscriptions-01",
            c -> c.subscriptions().list("1").findFirst().orElseThrow().creationDate(),
            Instant.parse("2015-11-25T06:41:12Z")),
        sample(
            "H-get-all-of-a-customer-s-subscriptions-02",
            c -> c.subscriptions().ofOrder("1", "2").getFirst().billingCycle().value(),
            "triennial"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void anAnswerIsRead(String file, Function<PartnerCenter, Object> call, Object expected)
      throws IOException {
    answerWith(file, 200);
    assertEquals(expected, call.apply(client));
  }

  @ParameterizedTest
  @CsvSource({
    "B-get-partner-by-mpn-id-02, 404, 3000",
    "B-verify-indirect-reseller-mpa-status-02, 400, 2000",
    "B-verify-indirect-reseller-mpa-status-09, 400, 2204",
    "B-verify-indirect-reseller-mpa-status-10, 400, 2205",
    "B-verify-indirect-reseller-mpa-status-11, 400, 2206",
    "C-retrieve-validation-status-06, 404, 600074",
    "D-confirm-customer-consent-customer-agreement-01, 409, 600061"
  })
  void aRefusalKeepsItsCodeAndDescription(String file, int status, String code) throws IOException {
    answerWith(file, status);
    PartnerCenterException refused =
        assertThrows(RejectedException.class, () -> client.profiles().organization());
    assertEquals(status, refused.status());
    assertEquals(code, refused.code());
    assertNotNull(refused.description());
  }

  @Test
  void aMissingSecondFactorIsUnauthorized() throws IOException {
    answerWith("A-mfa-required-01", 401);
    UnauthorizedException refused =
        assertThrows(UnauthorizedException.class, () -> client.profiles().organization());
    assertEquals("Bearer error=\"invalid_token\"", refused.description());
  }

  // The documents leave out the status of some answers; then the given one is used.
  private void answerWith(String file, int otherwise) throws IOException {
    JsonNode vector =
        JsonMapper.shared().readTree(Files.readString(VECTORS.resolve(file + ".json")));
    int status = vector.path("status").asInt(otherwise);
    JsonNode body = vector.path("responseBody");
    String authenticate = vector.path("responseHeaders").path("WWW-Authenticate").asString("none");
    service.then(status, body.isNull() ? "" : body.toString(), "WWW-Authenticate", authenticate);
  }

  private static Customer create(PartnerCenter client) {
    return client.customers().create(Desk.newCustomer(), Desk.CALL);
  }

  private static Cart createCart(PartnerCenter client) {
    return client.carts().create("1", new NewCart(List.of(), null), Desk.CALL);
  }

  private static AgreementConfirmation confirmation() {
    Contact contact = new Contact("Tania", "Carr", "someone@example.com", null);
    return new AgreementConfirmation(contact, "t", Instant.EPOCH, MCA);
  }

  private static Address anywhere() {
    return new Address("US", null, null, null, null, null, null, null, null, null);
  }
}
