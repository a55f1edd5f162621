package io.github.partnerconsole.sandbox.webhook;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The partner's registration and its test events, as they are kept and printed. */
public final class WebhookDocuments {
  private static final String REGISTRATION = "registration";

  private WebhookDocuments() {}

  public static Optional<ObjectNode> registration(State state) {
    return state.find(Section.WEBHOOKS, REGISTRATION);
  }

  /** Puts the registration in place of the former one, whose subscriber it keeps. */
  public static ObjectNode register(
      State state, String newSubscriber, String url, List<String> events) {
    String subscriber =
        registration(state).map(kept -> kept.path("SubscriberId").asString()).orElse(newSubscriber);
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("SubscriberId", subscriber);
    events.forEach(kept.put("WebhookUrl", url).putArray("WebhookEvents")::add);
    state.put(Section.WEBHOOKS, REGISTRATION, kept);
    return kept;
  }

  public static Optional<ObjectNode> event(State state, String id) {
    return state.find(Section.WEBHOOKS, "event " + id);
  }

  /** Notes a test event as one that reached its address. */
  public static void deliver(State state, String id, String url, Instant at) {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("correlationId", id);
    event.put("partnerId", Provider.TENANT).put("status", "completed").put("callbackUrl", url);
    ObjectNode attempt = event.putArray("results").addObject();
    attempt.put("responseCode", "OK").put("responseMessage", "").put("systemError", false);
    attempt.put("dateTimeUtc", at.toString());
    state.put(Section.WEBHOOKS, "event " + id, event);
  }
}
