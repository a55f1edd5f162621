package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.audit.AuditRecord;
import io.github.partnerconsole.partnercenter.webhook.ValidationEvent;
import io.github.partnerconsole.partnercenter.webhook.ValidationRequest;
import io.github.partnerconsole.partnercenter.webhook.WebhookRegistration;
import java.time.LocalDate;
import java.util.List;

/** Calls about the service itself: its audit trail and its webhooks. */
final class ServiceOperations {
  private static final String REGISTRATION = "/webhooks/v1/registration";

  private ServiceOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.collection(
            "GET",
            "/v1/auditrecords",
            AuditRecord.class,
            (client, given) ->
                client
                    .auditRecords()
                    .list(LocalDate.parse(given.query("startDate")), endDate(given), null)
                    .forEach(record -> {})),
        Operation.array(
            "GET",
            REGISTRATION + "/events",
            String.class,
            (client, _) -> client.webhooks().events()),
        Operation.of(
            "GET",
            REGISTRATION,
            WebhookRegistration.class,
            (client, _) -> client.webhooks().registration()),
        Operation.of(
            "POST",
            REGISTRATION,
            WebhookRegistration.class,
            (client, given) ->
                client.webhooks().register(given.body(WebhookRegistration.class), given.call())),
        Operation.of(
            "PUT",
            REGISTRATION,
            WebhookRegistration.class,
            (client, given) ->
                client.webhooks().update(given.body(WebhookRegistration.class), given.call())),
        Operation.of(
            "POST",
            REGISTRATION + "/validationEvents",
            ValidationRequest.class,
            (client, given) -> client.webhooks().validate(given.call())),
        Operation.of(
            "GET",
            REGISTRATION + "/validationEvents/{event}",
            ValidationEvent.class,
            (client, given) -> client.webhooks().validationEvent(given.at("event"))));
  }

  private static LocalDate endDate(Arguments given) {
    String end = given.query("endDate");
    return end == null ? null : LocalDate.parse(end);
  }
}
