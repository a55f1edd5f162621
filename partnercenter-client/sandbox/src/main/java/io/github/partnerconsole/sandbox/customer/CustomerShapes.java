package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A kept customer as the single calls print it. */
public final class CustomerShapes {
  private static final List<String> COMPANY_ADDRESS =
      List.of("country", "city", "addressLine1", "addressLine2", "postalCode", "phoneNumber");

  private CustomerShapes() {}

  /** The whole customer; never the administrator's password. */
  public static ObjectNode full(ObjectNode customer) {
    ObjectNode full = customer.path("customer").asObject().deepCopy();
    full.set("companyProfile", companyProfile(customer));
    full.set("billingProfile", billingProfile(customer));
    full.set("customDomains", domains(customer));
    return full;
  }

  static ObjectNode companyProfile(ObjectNode customer) {
    ObjectNode profile = customer.at("/customer/companyProfile").asObject().deepCopy();
    ObjectNode billed = customer.at("/customer/billingProfile/defaultAddress").asObject();
    ObjectNode address = profile.putObject("address");
    COMPANY_ADDRESS.stream()
        .filter(billed::has)
        .forEach(member -> address.set(member, billed.path(member)));
    // Samples have the billing address's state here as region.
    billed.optional("state").ifPresent(region -> address.set("region", region));
    profile.set("email", customer.at("/customer/billingProfile/email"));
    return profile;
  }

  static ObjectNode billingProfile(ObjectNode customer) {
    ObjectNode profile = customer.at("/customer/billingProfile").asObject().deepCopy();
    ObjectNode address = profile.withObject("/defaultAddress");
    for (String name : List.of("firstName", "lastName")) {
      if (!profile.has(name) && address.has(name)) {
        profile.set(name, address.path(name));
      }
    }
    String id = Customers.id(customer);
    return Shapes.link(profile, "self", "/customers/" + id + "/profiles/billing");
  }

  /** The domain that the tenant began with, and those that were added. */
  static ArrayNode domains(ObjectNode customer) {
    ArrayNode domains = JsonNodeFactory.instance.arrayNode().add(Customers.domain(customer));
    customer.path("domains").forEach(each -> domains.add(each.path("name").asString()));
    return domains;
  }

  static ObjectNode organization(ObjectNode customer) {
    ObjectNode address = customer.at("/customer/billingProfile/defaultAddress").asObject();
    ObjectNode organization = Shapes.object();
    organization.put("street", address.path("addressLine1").asString(""));
    organization.put("countryLetterCode", Customers.country(customer));
    organization.put("postalCode", address.path("postalCode").asString(""));
    organization.put("city", address.path("city").asString(""));
    organization.put("state", address.path("state").asString(""));
    organization.put("displayName", Customers.companyName(customer));
    String email = customer.at("/customer/billingProfile/email").asString("");
    return Shapes.put(organization, "technicalNotificationMails", List.of(email));
  }

  /** As lists print a customer: no billing profile, no access members, no address. */
  static ObjectNode listed(ObjectNode customer) {
    ObjectNode full = customer.path("customer").asObject();
    String id = Customers.id(customer);
    ObjectNode listed = Shapes.object().put("id", id);
    listed.set("companyProfile", full.path("companyProfile").deepCopy());
    listed.put("relationshipToPartner", full.path("relationshipToPartner").asString());
    Shapes.link(listed, "self", "/customers/" + id);
    return Shapes.typed(listed, "Customer");
  }
}
