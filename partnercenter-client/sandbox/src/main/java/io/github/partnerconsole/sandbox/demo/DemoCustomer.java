package io.github.partnerconsole.sandbox.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A customer as the sandbox keeps customers.
 *
 * @param line of the demo table
 * @param prefix of its domain
 */
record DemoCustomer(NamedCsvRecord line, Instant now, String id, String prefix) {
  private static final Duration AGE = Duration.ofDays(90);
  private static final Duration REVIEW = Duration.ofDays(3);

  /** The customer that stands in the table. */
  static DemoCustomer of(NamedCsvRecord line, Instant now) {
    String prefix = line.getField("prefix");
    return new DemoCustomer(line, now, DemoData.id("customer " + prefix), prefix);
  }

  void putInto(State state) {
    state.put(Section.CUSTOMERS, id, document());
    agreement().ifPresent(kept -> state.put(Section.AGREEMENTS, kept.path("id").asString(), kept));
  }

  private ObjectNode document() {
    ObjectNode document = object().put("id", id);
    document.put("createdAt", now.minus(AGE).toString());
    Table.words(line.getField("segments")).forEach(document.putArray("segments")::add);
    document.put("directSigned", line.getField("agreement").equals("direct"));
    if (line.getField("review").equals("yes")) {
      document.put("reviewUntil", now.plus(REVIEW).toString());
    }
    reseller().ifPresent(tenant -> document.put("reseller", tenant));
    document.set("customer", customer());
    return document;
  }

  /** The confirmation of the customer agreement, where there is one. */
  private Optional<ObjectNode> agreement() {
    if (!line.getField("agreement").equals("confirmed")) {
      return Optional.empty();
    }
    ObjectNode kept = object().put("id", DemoData.id("agreement " + id)).put("customer", id);
    ObjectNode agreement = kept.putObject("agreement").put("userId", Provider.TENANT);
    ObjectNode contact = agreement.putObject("primaryContact");
    contact.put("firstName", line.getField("first")).put("lastName", line.getField("last"));
    contact.put("email", email()).put("phoneNumber", line.getField("phone"));
    agreement.put("templateId", "117a77b0-9360-443b-8795-c6dedc750cf9");
    agreement.put("dateAgreed", now.minus(AGE).toString());
    agreement.put("type", "MicrosoftCustomerAgreement");
    return Optional.of(kept);
  }

  private Optional<String> reseller() {
    return Optional.of(line.getField("reseller"))
        .filter(mpnId -> !mpnId.isEmpty())
        .map(DemoData::resellerTenant);
  }

  private String email() {
    return "office@" + prefix + ".example";
  }

  private ObjectNode customer() {
    ObjectNode customer = object().put("id", id).put("commerceId", id);
    customer.set("companyProfile", companyProfile());
    customer.set("billingProfile", billingProfile());
    customer.put("relationshipToPartner", "reseller").put("allowDelegatedAccess", false);
    reseller().ifPresent(tenant -> customer.put("associatedPartnerId", tenant));
    link(customer, "/customers/" + id);
    customer.putObject("attributes").put("objectType", "Customer");
    return customer;
  }

  private ObjectNode companyProfile() {
    ObjectNode profile = object().put("tenantId", id);
    profile.put("domain", prefix + ".onmicrosoft.com");
    profile.put("companyName", line.getField("company"));
    link(profile, "/customers/" + id + "/profiles/company");
    profile.putObject("attributes").put("objectType", "CustomerCompanyProfile");
    return profile;
  }

  private ObjectNode billingProfile() {
    String culture = line.getField("culture");
    ObjectNode profile = object().put("id", DemoData.id("billing " + id)).put("email", email());
    profile.put("culture", culture).put("language", culture.substring(0, 2));
    profile.put("companyName", line.getField("company"));
    ObjectNode address = profile.putObject("defaultAddress");
    address.put("country", line.getField("country")).put("city", line.getField("city"));
    address.put("addressLine1", line.getField("street"));
    address.put("postalCode", line.getField("postalCode"));
    address.put("firstName", line.getField("first")).put("lastName", line.getField("last"));
    address.put("phoneNumber", line.getField("phone"));
    ObjectNode attributes = profile.putObject("attributes");
    attributes
        .put("etag", etag(profile.path("id").asString()))
        .put("objectType", "CustomerBillingProfile");
    return profile;
  }

  /** Of the first version. */
  private static String etag(String id) {
    String json = "{\"id\":\"" + id + "\",\"version\":0}";
    return Base64.getEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }

  private static void link(ObjectNode node, String uri) {
    ObjectNode self = node.putObject("links").putObject("self");
    self.put("uri", uri).put("method", "GET").putArray("headers");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
