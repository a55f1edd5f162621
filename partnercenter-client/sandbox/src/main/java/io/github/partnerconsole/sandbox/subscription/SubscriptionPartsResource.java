package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.Access;
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
 * What hangs on a subscription: its support contact, its registration for reservations, its
 * activation link and its activation (pages of these names, 2017 to 2022).
 */
final class SubscriptionPartsResource {
  private static final String ONE = "/v1/customers/{customer}/subscriptions/{subscription}";

  private final Subscriptions subscriptions;
  private final Provisioning provisioning;

  SubscriptionPartsResource(Subscriptions subscriptions, Provisioning provisioning) {
    this.subscriptions = subscriptions;
    this.provisioning = provisioning;
  }

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.get(ONE + "/supportcontact", this::contact);
    signedIn.put(ONE + "/supportcontact", this::changeContact);
    router.post(ONE + "/registrations", this::register);
    router.get(ONE + "/registrationstatus", this::registration);
    router.get(ONE + "/activationlinks", this::activationLinks);
    router.post(ONE + "/activate", this::activate);
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
    Shapes.link(contact, "self", kept.path() + "/supportcontact");
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
    return Reply.nothing(202).with("Location", kept.path() + "/registrationstatus");
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

  /** Billing begins, which is possible for what other publishers sell as a service. */
  private Reply activate(Request request, State state) {
    KeptSubscription kept = require(request, state);
    if (kept.kind() != SubscriptionKind.MARKETPLACE) {
      throw new Refusal(ApiError.INVALID_INPUT, "Only a marketplace subscription is activated.");
    }
    if (!subscriptions.status(kept).equals("active")) {
      throw new Refusal(ApiError.NOT_ACTIVE);
    }
    if (!kept.kept().has("activatedAt")) {
      kept.kept().put("activatedAt", now().toString());
      kept.putInto(state);
    }
    return Reply.ok(Shapes.object().put("subscriptionId", kept.id()).put("status", "Success"));
  }

  private Reply activationLinks(Request request, State state) {
    KeptSubscription kept = require(request, state);
    ObjectNode links =
        Shapes.collection(
            kept.kind() == SubscriptionKind.MARKETPLACE
                ? Stream.of(ActivationLinks.of(0, kept.id()))
                : Stream.empty());
    return Reply.ok(Shapes.link(links, "self", kept.path() + "/activationlinks"));
  }

  private KeptSubscription require(Request request, State state) {
    return KeptSubscription.require(request, state, now());
  }

  private Instant now() {
    return provisioning.clock().instant();
  }
}
