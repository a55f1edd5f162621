package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.graph.DefaultRelationship;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Overlay;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates a tenant. Its first answer alone bears the administrator's password. A company whose name
 * contains "Review" comes under Microsoft's review for a while, so that this can be met on purpose.
 */
final class CustomerCreation {
  /** Of the integration sandbox (contract of the sandbox, 2023-10). */
  private static final int SANDBOX_CUSTOMERS = 75;

  private final CustomerRules rules;
  private final InstantSource clock;
  private final Duration reviewTime;
  private final Supplier<UUID> ids;
  private final Switches switches;

  CustomerCreation(
      CustomerRules rules,
      InstantSource clock,
      Duration reviewTime,
      Supplier<UUID> ids,
      Switches switches) {
    this.rules = rules;
    this.clock = clock;
    this.reviewTime = reviewTime;
    this.ids = ids;
    this.switches = switches;
  }

  Reply create(Request request, State state) {
    Body body = request.body();
    rules.check(request, body, state);
    if (switches.isOn(Switch.SANDBOX_LIMITS)
        && state.all(Section.CUSTOMERS).count() >= SANDBOX_CUSTOMERS) {
      throw new Refusal(ApiError.SANDBOX_LIMIT);
    }
    String id = ids.get().toString();
    ObjectNode customer = customer(id, body);
    ObjectNode document = document(id, body, customer);
    state.put(Section.CUSTOMERS, id, document);
    if (body.isTrue("enableGDAPByDefault")) {
      String name = Customers.companyName(document);
      DefaultRelationship.put(state, id, name, ids.get(), clock.instant());
    }
    ObjectNode answer = customer.deepCopy();
    if (Customers.reseller(document).isEmpty()) {
      // So the page prints it; every later answer has what has come about by then.
      answer.put("relationshipToPartner", "none");
    }
    answer.putObject("userCredentials").put("userName", "admin").put("password", password());
    return Reply.created(answer);
  }

  private ObjectNode document(String id, Body body, ObjectNode customer) {
    Instant now = clock.instant();
    ObjectNode document = Shapes.object().put("id", id).put("createdAt", now.toString());
    Shapes.put(document, "segments", List.of("commercial"));
    body.text("associatedPartnerId").ifPresent(partner -> document.put("reseller", partner));
    document.set("customer", customer);
    if (Customers.companyName(document).contains("Review")) {
      document.put("reviewUntil", now.plus(reviewTime).toString());
    }
    return document;
  }

  private ObjectNode customer(String id, Body body) {
    ObjectNode customer = Shapes.object().put("id", id).put("commerceId", id);
    customer.set("companyProfile", companyProfile(id, body));
    customer.set("billingProfile", billingProfile(body));
    customer.put("relationshipToPartner", "reseller").put("allowDelegatedAccess", false);
    customer.put("enableGDAPByDefault", body.isTrue("enableGDAPByDefault"));
    body.text("associatedPartnerId")
        .ifPresent(partner -> customer.put("associatedPartnerId", partner));
    Shapes.link(customer, "self", "/customers/" + id);
    return Shapes.typed(customer, "Customer");
  }

  private static ObjectNode companyProfile(String id, Body body) {
    ObjectNode profile = Shapes.object().put("tenantId", id);
    copy(body.at("companyProfile"), profile, "domain");
    copy(body.at("billingProfile"), profile, "companyName");
    copy(body.at("companyProfile"), profile, "organizationRegistrationNumber");
    Shapes.link(profile, "self", "/customers/" + id + "/profiles/company");
    return Shapes.typed(profile, "CustomerCompanyProfile");
  }

  private ObjectNode billingProfile(Body body) {
    Body sent = body.at("billingProfile");
    ObjectNode profile = Shapes.object().put("id", ids.get().toString());
    copy(sent, profile, "email");
    sent.text("culture").ifPresent(culture -> profile.put("culture", culture(culture)));
    copy(sent, profile, "language");
    copy(sent, profile, "companyName");
    ObjectNode address = profile.putObject("defaultAddress");
    Overlay.ADDRESS.forEach(member -> copy(sent.at("defaultAddress"), address, member));
    // Samples print an empty text where no number was sent.
    if (!address.has("phoneNumber")) {
      address.put("phoneNumber", "");
    }
    profile.withObject("/attributes").put("etag", Etags.of(profile.path("id").asString(), 0));
    return Shapes.typed(profile, "CustomerBillingProfile");
  }

  private static void copy(Body from, ObjectNode to, String member) {
    from.text(member).ifPresent(text -> to.put(member, text));
  }

  /** Samples send EN-US and get en-US back. */
  private static String culture(String sent) {
    return Locale.forLanguageTag(sent).toLanguageTag();
  }

  private String password() {
    return "Sb!" + ids.get().toString().substring(0, 12);
  }
}
