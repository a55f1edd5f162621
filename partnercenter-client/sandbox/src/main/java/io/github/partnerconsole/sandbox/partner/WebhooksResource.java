package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.webhook.WebhookDocuments;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The partner's registration for events, beside {@code /v1} and in PascalCase
 * (partner-center-webhooks page, 2023-10). The sandbox posts nothing to anybody: a test event is
 * noted as delivered.
 */
final class WebhooksResource {
  /** Microsoft's page of webhook events, 2023-10. */
  private static final List<String> EVENTS =
      List.of(
          "azure-fraud-event-detected",
          "dap-admin-relationship-approved",
          "dap-admin-relationship-terminated",
          "dap-admin-relationship-terminated-by-microsoft",
          "granular-admin-access-assignment-activated",
          "granular-admin-access-assignment-created",
          "granular-admin-access-assignment-deleted",
          "granular-admin-access-assignment-updated",
          "granular-admin-relationship-activated",
          "granular-admin-relationship-approved",
          "granular-admin-relationship-expired",
          "granular-admin-relationship-terminated",
          "invoice-ready",
          "new-commerce-migration-completed",
          "new-commerce-migration-created",
          "new-commerce-migration-failed",
          "new-commerce-migration-schedule-failed",
          "referral-created",
          "referral-updated",
          "related-referral-created",
          "related-referral-updated",
          "reseller-relationship-accepted-by-customer",
          "subscription-updated",
          "test-created",
          "usagerecords-thresholdExceeded");

  private static final String TEST = "test-created";
  private static final String PATH = "/webhooks/v1/registration";
  private static final String SIGNATURE = "SignatureTokenToMsSignatureHeader";

  private final InstantSource clock;
  private final Supplier<UUID> ids;

  WebhooksResource(InstantSource clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.get(PATH + "/events", (_, _) -> Reply.ok(events()));
    router.get(PATH, (_, state) -> Reply.ok(require(state)));
    router.post(PATH, this::register);
    router.put(PATH, this::register);
    router.post(PATH + "/validationEvents", this::validate);
    router.get(PATH + "/validationEvents/{event}", WebhooksResource::validation);
  }

  private static JsonNode events() {
    return Shapes.put(Shapes.object(), "all", EVENTS).path("all");
  }

  private static ObjectNode require(State state) {
    return WebhookDocuments.registration(state)
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "a registration"));
  }

  private Reply register(Request request, State state) {
    Body body = request.body();
    String url =
        body.text("WebhookUrl").orElseThrow(() -> Refusal.property("WebhookUrl", "is missing"));
    List<String> events =
        body.items("WebhookEvents").stream().flatMap(each -> each.text().stream()).toList();
    events.stream()
        .filter(event -> !EVENTS.contains(event))
        .findFirst()
        .ifPresent(event -> {
          throw Refusal.property("WebhookEvents", event + " is not an event");
        });
    ObjectNode kept = WebhookDocuments.register(state, ids.get().toString(), url, events);
    if (body.at(SIGNATURE).isPresent()) {
      kept.put(SIGNATURE, body.isTrue(SIGNATURE));
    }
    return Reply.ok(kept.deepCopy());
  }

  private Reply validate(Request request, State state) {
    ObjectNode registration = require(state);
    boolean wanted =
        registration
            .path("WebhookEvents")
            .valueStream()
            .anyMatch(each -> TEST.equals(each.asString()));
    if (!wanted) {
      throw Refusal.property("WebhookEvents", TEST + " is not registered");
    }
    String id = ids.get().toString();
    WebhookDocuments.deliver(
        state, id, registration.path("WebhookUrl").asString(), clock.instant());
    return Reply.ok(Shapes.object().put("correlationId", id));
  }

  private static Reply validation(Request request, State state) {
    String id = request.value("event");
    return Reply.ok(
        WebhookDocuments.event(state, id)
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "validation event " + id)));
  }
}
