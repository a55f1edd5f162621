package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.address.AddressValidation;
import io.github.partnerconsole.partnercenter.country.CountryValidationRules;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.CompanyProfile;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.customer.CustomerAccess;
import io.github.partnerconsole.partnercenter.customer.CustomerOrganization;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.customer.ManagedService;
import io.github.partnerconsole.partnercenter.customer.NewCustomer;
import io.github.partnerconsole.partnercenter.customer.RelationshipRequest;
import io.github.partnerconsole.partnercenter.customer.ValidationStatus;
import io.github.partnerconsole.partnercenter.domain.CustomerDomain;
import io.github.partnerconsole.partnercenter.domain.VerifiedDomain;
import io.github.partnerconsole.partnercenter.relationship.PartnerRelationship;
import io.github.partnerconsole.partnercenter.user.CustomerUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls about customers. */
final class CustomerOperations {
  private static final String CUSTOMER = "/v1/customers/{customer}";

  private CustomerOperations() {}

  static List<Operation> all() {
    return Stream.of(customers(), profiles(), surroundings(), checks())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Operation> customers() {
    return List.of(
        Operation.collection("GET", "/v1/customers", Customer.class, CustomerOperations::list),
        Operation.of(
            "POST",
            "/v1/customers",
            Customer.class,
            (client, given) ->
                client.customers().create(given.body(NewCustomer.class), given.call())),
        // Stands before the one customer, of whom it would be the id.
        Operation.of(
            "GET",
            "/v1/customers/relationshiprequests",
            RelationshipRequest.class,
            (client, _) -> client.customers().relationshipRequest()),
        Operation.of(
            "GET",
            CUSTOMER,
            Customer.class,
            (client, given) -> client.customers().get(given.at("customer"))),
        Operation.of("PATCH", CUSTOMER, CustomerAccess.class, CustomerOperations::patch),
        Operation.nothing(
            "DELETE",
            CUSTOMER,
            (client, given) -> client.customers().delete(given.at("customer"), given.call())));
  }

  private static void list(PartnerCenter client, Arguments given) {
    String filter = given.query("filter");
    if (filter == null) {
      Object _ = client.customers().list(Integer.parseInt(given.query("size"))).toList();
      return;
    }
    JsonNode asked = JsonMapper.shared().readTree(filter);
    String name = asked.path("Field").asString();
    CustomerSearchField field =
        Arrays.stream(CustomerSearchField.values())
            .filter(each -> each.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();
    Object _ = client.customers().startingWith(field, asked.path("Value").asString()).toList();
  }

  private static void patch(PartnerCenter client, Arguments given) {
    CustomerAccess asked = given.body(CustomerAccess.class);
    String customer = given.at("customer");
    Object _ =
        asked.relationshipToPartner() == null
            ? client.customers().removeDelegatedAccess(customer, given.call())
            : client.customers().removeResellerRelationship(customer, given.call());
  }

  private static List<Operation> profiles() {
    return List.of(
        Operation.of(
            "GET",
            CUSTOMER + "/profiles/company",
            CompanyProfile.class,
            (client, given) -> client.customers().companyProfile(given.at("customer"))),
        Operation.of(
            "GET",
            CUSTOMER + "/profiles/billing",
            BillingProfile.class,
            (client, given) -> client.customers().billingProfile(given.at("customer"))),
        Operation.of(
            "PUT",
            CUSTOMER + "/profiles/billing",
            BillingProfile.class,
            (client, given) ->
                client
                    .customers()
                    .updateBillingProfile(
                        given.at("customer"), given.body(BillingProfile.class), given.call())),
        Operation.of(
            "GET",
            CUSTOMER + "/validationStatus",
            ValidationStatus.class,
            (client, given) -> client.customers().validationStatus(given.at("customer"))),
        Operation.array(
            "GET",
            CUSTOMER + "/organization",
            CustomerOrganization.class,
            (client, given) -> client.customers().organization(given.at("customer"))));
  }

  private static List<Operation> surroundings() {
    return List.of(
        Operation.array(
            "GET",
            CUSTOMER + "/customDomains",
            String.class,
            (client, given) -> client.customers().customDomains(given.at("customer"))),
        Operation.of(
            "POST",
            CUSTOMER + "/verifieddomain",
            CustomerDomain.class,
            (client, given) ->
                client
                    .domains()
                    .addVerified(
                        given.at("customer"), given.body(VerifiedDomain.class), given.call())),
        Operation.collection(
            "GET",
            CUSTOMER + "/users",
            CustomerUser.class,
            (client, given) -> {
              Object _ = client.customerUsers().ofCustomer(given.at("customer")).toList();
            }),
        Operation.of(
            "GET",
            CUSTOMER + "/users/{user}",
            CustomerUser.class,
            (client, given) -> client.customerUsers().get(given.at("customer"), given.at("user"))),
        Operation.collection(
            "GET",
            CUSTOMER + "/managedservices",
            ManagedService.class,
            (client, given) -> client.customers().managedServices(given.at("customer"))),
        Operation.collection(
            "GET",
            CUSTOMER + "/relationships",
            PartnerRelationship.class,
            (client, given) -> client.relationships().ofCustomer(given.at("customer"))));
  }

  private static List<Operation> checks() {
    return List.of(
        Operation.of(
            "GET",
            "/v1/countryvalidationrules/{country}",
            CountryValidationRules.class,
            (client, given) -> client.countryValidationRules().byCountry(given.at("country"))),
        Operation.of(
            "POST",
            "/v1/validations/address",
            AddressValidation.class,
            (client, given) -> client.validations().address(given.body(Address.class))),
        Operation.nothing(
            "HEAD",
            "/v1/domains/{domain}",
            (client, given) -> client.domains().isTaken(given.at("domain"))));
  }
}
