package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.ActivationLinks;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What hangs on a subscription: its support contact, its registration for reservations, its Azure
 * entitlements and its activation link (pages of these names, 2017 to 2022).
 */
final class SubscriptionPartsResource {
  private static final String ONE = "/v1/customers/{customer}/subscriptions/{subscription}";
  private static final String ENTITLEMENT = ONE + "/azureentitlements/{entitlement}";

  private final Subscriptions subscriptions;
  private final Provisioning provisioning;

  SubscriptionPartsResource(Subscriptions subscriptions, Provisioning provisioning) {
    this.subscriptions = subscriptions;
    this.provisioning = provisioning;
  }

  void addTo(Router router) {
    router.get(ONE + "/supportcontact", this::contact);
    router.put(ONE + "/supportcontact", this::changeContact);
    router.post(ONE + "/registrations", this::register);
    router.get(ONE + "/registrationstatus", this::registration);
    router.get(ONE + "/azureentitlements", this::entitlements);
    router.get(ENTITLEMENT, this::entitlement);
    router.post(ENTITLEMENT + "/cancel", this::cancelEntitlement);
    router.get(ONE + "/activationlinks", this::activationLinks);
  }

  private Reply contact(Request request, State state) {
    return Reply.ok(contact(require(request, state)));
  }

  private Reply changeContact(Request request, State state) {
    KeptSubscription kept = require(request, state);
    Body body = request.body();
    ObjectNode contact = kept.kept().putObject("contact");
    for (String member : List.of("supportTenantId", "supportMpnId", "name")) {
      contact.put(
          member, body.text(member).orElseThrow(() -> Refusal.property(member, "is missing")));
    }
    kept.putInto(state);
    return Reply.ok(contact(kept));
  }

  /** Until another one is named it is the provider itself. */
  private static ObjectNode contact(KeptSubscription kept) {
    ObjectNode contact =
        kept.instructions("contact")
            .map(ObjectNode::deepCopy)
            .orElseGet(() ->
                Shapes.object()
                    .put("supportTenantId", Provider.TENANT)
                    .put("supportMpnId", Provider.MPN_ID)
                    .put("name", Provider.NAME));
    Shapes.link(contact, "self", path(kept) + "/supportcontact");
    return Shapes.typed(contact, "SupportContact");
  }

  private Reply register(Request request, State state) {
    KeptSubscription kept = require(request, state);
    if (!kept.kind().isAzure()) {
      throw new Refusal(ApiError.NOT_AZURE);
    }
    if (!subscriptions.status(kept).equals("active")) {
      throw new Refusal(ApiError.NOT_ACTIVE);
    }
    if (!kept.kept().has("registeredAt")) {
      kept.kept().put("registeredAt", now().plus(provisioning.time()).toString());
      kept.putInto(state);
    }
    return Reply.nothing(202).with("Location", path(kept) + "/registrationstatus");
  }

  private Reply registration(Request request, State state) {
    KeptSubscription kept = require(request, state);
    ObjectNode status = Shapes.object().put("subscriptionId", kept.id());
    status.put("status", registrationStatus(kept));
    return Reply.ok(Shapes.typed(status, "SubscriptionRegistrationStatus"));
  }

  private String registrationStatus(KeptSubscription kept) {
    if (!kept.kept().has("registeredAt")) {
      return "NotRegistered";
    }
    boolean isDone = !now().isBefore(Shapes.instant(kept.kept(), "registeredAt"));
    return isDone ? "Registered" : "Registering";
  }

  private Reply entitlements(Request request, State state) {
    KeptSubscription kept = require(request, state);
    return Reply.ok(
        Shapes.collection(
            kept.text("entitlement").isEmpty() || kept.kind() != SubscriptionKind.AZURE
                ? Stream.empty()
                : Stream.of(entitlement(kept))));
  }

  private Reply entitlement(Request request, State state) {
    return Reply.ok(entitlement(requireEntitlement(request, state)));
  }

  /** The answer still says active: the cancellation shows some minutes later. */
  private Reply cancelEntitlement(Request request, State state) {
    KeptSubscription kept = requireEntitlement(request, state);
    String reason = request.body().text("cancellationReason").orElse("compromise");
    if (!reason.equalsIgnoreCase("compromise")) {
      throw Refusal.property("cancellationReason", reason + " is not a reason");
    }
    ObjectNode answer = entitlement(kept);
    kept.kept().put("entitlementEnds", now().plus(provisioning.time()).toString());
    kept.putInto(state);
    return Reply.ok(answer);
  }

  private ObjectNode entitlement(KeptSubscription kept) {
    boolean isEnded =
        kept.kept().has("entitlementEnds")
            && !now().isBefore(Shapes.instant(kept.kept(), "entitlementEnds"));
    String id = kept.text("entitlement");
    ObjectNode shape = Shapes.object().put("id", id);
    shape.put("friendlyName", kept.text("friendlyName"));
    shape.put("status", isEnded ? "inactive" : "active").put("subscriptionId", kept.id());
    Shapes.link(shape, "self", path(kept) + "/azureEntitlements/" + id);
    return Shapes.typed(shape, "AzureEntitlement");
  }

  private KeptSubscription requireEntitlement(Request request, State state) {
    KeptSubscription kept = require(request, state);
    String id = request.value("entitlement");
    if (!kept.text("entitlement").equalsIgnoreCase(id)) {
      throw new Refusal(ApiError.ENTITLEMENT_NOT_FOUND, id);
    }
    return kept;
  }

  private Reply activationLinks(Request request, State state) {
    KeptSubscription kept = require(request, state);
    ObjectNode links =
        Shapes.collection(
            kept.kind() == SubscriptionKind.MARKETPLACE
                ? Stream.of(ActivationLinks.of(0, kept.id()))
                : Stream.empty());
    return Reply.ok(Shapes.link(links, "self", path(kept) + "/activationlinks"));
  }

  private static String path(KeptSubscription kept) {
    return "/customers/" + kept.customer() + "/subscriptions/" + kept.id();
  }

  private KeptSubscription require(Request request, State state) {
    return KeptSubscription.require(request, state, now());
  }

  private Instant now() {
    return provisioning.clock().instant();
  }
}
