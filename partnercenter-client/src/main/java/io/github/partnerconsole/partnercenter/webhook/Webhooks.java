package io.github.partnerconsole.partnercenter.webhook;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/**
 * Registers for events of the service; receiving them is the caller's own affair. The paths stand
 * beside {@code /v1}, not below it (partner-center-webhooks page, 2023-10).
 */
public final class Webhooks {
  private static final Target REGISTRATION = new Target("/webhooks/v1/registration", "");
  private static final String VALIDATION = "validationEvents";

  private final Rest rest;

  public Webhooks(Rest rest) {
    this.rest = rest;
  }

  /** The names of the events that can be had, such as {@code subscription-updated}. */
  public List<String> events() {
    return rest.array(REGISTRATION.below("events"), String.class);
  }

  /** The partner's registration; 404 where there is none. */
  public WebhookRegistration registration() {
    return rest.get(REGISTRATION, WebhookRegistration.class);
  }

  /** Registers where there is no registration yet (partner-center-webhooks page, 2023-10). */
  public WebhookRegistration register(WebhookRegistration registration, Call call) {
    return rest.post(REGISTRATION, registration, call, WebhookRegistration.class);
  }

  /** Replaces the registration. */
  public WebhookRegistration update(WebhookRegistration registration, Call call) {
    return rest.put(REGISTRATION, registration, call, WebhookRegistration.class);
  }

  /**
   * Has a test event sent; the registration must name {@code test-created}. At most two a minute.
   */
  public ValidationRequest validate(Call call) {
    return rest.post(REGISTRATION.below(VALIDATION), null, call, ValidationRequest.class);
  }

  /** What became of a test event. */
  public ValidationEvent validationEvent(String correlationId) {
    return rest.get(REGISTRATION.below(VALIDATION, correlationId), ValidationEvent.class);
  }
}
