package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.Given;
import io.github.partnerconsole.sandbox.given.GivenCustomer;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** States in which the calls about customers get their documented answers. */
final class CustomerStates {
  private static final String CUSTOMER = "/v1/customers/{customer}";

  private CustomerStates() {}

  static void prepare(Situation situation) {
    switch (situation.sample().errorCode().orElse("")) {
      case "20002" -> given(situation).customers().former(situation.id("customer"));
      case "60003" -> given(situation).customers().nobody(situation.id("customer"));
      default -> prepareCall(situation);
    }
  }

  private static void prepareCall(Situation situation) {
    switch (situation.call()) {
      case "GET /v1/customers" -> search(situation);
      case "POST /v1/customers" -> reseller(situation);
      case "PATCH " + CUSTOMER -> delegatedAccess(situation);
      case "GET " + CUSTOMER,
          "GET " + CUSTOMER + "/profiles/billing",
          "PUT " + CUSTOMER + "/profiles/billing",
          "GET " + CUSTOMER + "/profiles/company" ->
          place(situation);
      case "GET " + CUSTOMER + "/organization" -> organization(situation);
      case "GET " + CUSTOMER + "/validationStatus" -> accountStatus(situation);
      case "GET " + CUSTOMER + "/managedservices" -> subscription(situation);
      case "GET " + CUSTOMER + "/relationships" -> ofReseller(situation);
      case "POST " + CUSTOMER + "/verifieddomain" -> verifiedDomain(situation);
      case "GET /v1/countryvalidationrules/{country}" -> country(situation);
      case "HEAD /v1/domains/{domain}" -> domain(situation);
      case "GET /CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics",
          "GET /CustomerServiceAdminApi/Web/v1/delegatedAdminCustomers" ->
          given(situation).customers().customer(any().withDelegatedAccessFor(Duration.ofDays(400)));
      default -> {
        // Nothing to prepare.
      }
    }
  }

  /** As many customers as the document finds, by what it searches for. */
  private static void search(Situation situation) {
    String filter = situation.sample().query().get("filter");
    if (filter == null) {
      return;
    }
    JsonNode asked = JsonMapper.shared().readTree(filter);
    String value = asked.optional("Value").orElse(asked.path("value")).asString();
    String field = asked.optional("Field").orElse(asked.path("field")).asString();
    if (field.equals("IndirectReseller")) {
      given(situation).partner().reseller(value, "6502198", true);
    }
    for (JsonNode item : items(situation)) {
      GivenCustomer customer = GivenCustomer.of(item.path("id").asString()).named(value + " Ltd");
      given(situation)
          .customers()
          .customer(field.equals("IndirectReseller") ? customer.ofReseller(value) : customer);
    }
  }

  private static List<JsonNode> items(Situation situation) {
    return situation.sample().responseBody().stream()
        .flatMap(body -> body.path("items").valueStream())
        .toList();
  }

  /** The reseller that the new customer is to have is one. */
  private static void reseller(Situation situation) {
    String partner = Documented.request(situation.sample()).text("AssociatedPartnerId");
    if (!partner.isEmpty()) {
      given(situation).partner().reseller(partner, "6502198", true);
    }
  }

  private static void delegatedAccess(Situation situation) {
    given(situation)
        .customers()
        .customer(customer(situation).withDelegatedAccessFor(Duration.ofDays(400)));
  }

  /** A document that prints a state or a region is about a customer in a country that has them. */
  private static void place(Situation situation) {
    boolean hasState =
        situation.sample().responseBody().stream()
            .flatMap(body ->
                Stream.of("state", "region").flatMap(name -> body.findValues(name).stream()))
            .findAny()
            .isPresent();
    if (hasState) {
      given(situation).customers().customer(customer(situation).inTheUnitedStates());
    }
    List<String> tags =
        situation.sample().responseBody().stream()
            .flatMap(body -> body.path("tags").valueStream())
            .map(JsonNode::asString)
            .toList();
    if (!tags.isEmpty()) {
      given(situation).customers().tags(situation.id("customer"), tags);
    }
  }

  /** The page of the domains prints the line of the page beside it; its table has its own. */
  private static void organization(Situation situation) {
    place(situation);
    if (situation.sample().responseBody().filter(AnswerSide::isOfTexts).isPresent()) {
      situation.replace("/organization", "/customDomains");
    }
  }

  private static void accountStatus(Situation situation) {
    String status =
        situation.sample().responseBody().map(body -> body.path("status").asString("")).orElse("");
    given(situation).customers().customer(customer(situation).withAccountStatus(status));
  }

  private static void subscription(Situation situation) {
    given(situation)
        .subscriptions()
        .put(
            situation.id("customer"),
            GivenSubscription.of(UUID.randomUUID().toString(), SubscriptionKind.LICENCES));
  }

  private static void ofReseller(Situation situation) {
    String tenant = UUID.randomUUID().toString();
    given(situation).partner().reseller(tenant, "6502198", true);
    given(situation).customers().customer(customer(situation).ofReseller(tenant));
  }

  /** The page's body is no JSON: its certificate stands there in words. */
  private static void verifiedDomain(Situation situation) {
    situation.unprintedBody(
        """
        {"VerifiedDomainName": "Example.com",
         "Domain": {"AuthenticationType": "Federated", "Capability": "Email",
                    "Name": "Example.com", "Status": "Verified", "VerificationMethod": "None"},
         "DomainFederationSettings": {"IssuerUri": "Example.com", "SupportsMfa": true}}
        """);
  }

  /** The country that the document is about, in the form that it prints. */
  private static void country(Situation situation) {
    JsonNode rules = situation.sample().responseBody().orElse(JsonMapper.shared().nullNode());
    situation.replace(situation.documented("country"), rules.path("iso2Code").asString("US"));
    if (rules.has("states") || rules.has("supportedLanguages")) {
      situation.sandbox().switches().turnOn(Switch.OLDER_COUNTRY_RULES);
    }
  }

  private static void domain(Situation situation) {
    boolean isTaken = situation.sample().status().filter(status -> status == 200).isPresent();
    given(situation).partner().domain(situation.id("domain"), isTaken);
  }

  private static GivenCustomer customer(Situation situation) {
    return GivenCustomer.of(situation.id("customer"));
  }

  private static GivenCustomer any() {
    return GivenCustomer.of(UUID.randomUUID().toString());
  }

  private static Given given(Situation situation) {
    return situation.sandbox().given();
  }
}
