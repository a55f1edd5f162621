package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.audit.AuditFilter;
import io.github.partnerconsole.partnercenter.audit.AuditRecord;
import io.github.partnerconsole.partnercenter.transport.Wire;
import io.github.partnerconsole.partnercenter.webhook.ValidationEvent;
import io.github.partnerconsole.partnercenter.webhook.ValidationRequest;
import io.github.partnerconsole.partnercenter.webhook.WebhookRegistration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls about the service itself: its audit trail and its webhooks. */
final class ServiceOperations {
  private static final String REGISTRATION = "/webhooks/v1/registration";

  private ServiceOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.collection(
            "GET", "/v1/auditrecords", AuditRecord.class, ServiceOperations::auditRecords),
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

  private static void auditRecords(PartnerCenter client, Arguments given) {
    LocalDate start = day(given.query("startDate"));
    LocalDate end = day(given.query("endDate"));
    String asked = given.query("filter");
    AuditFilter filter = asked == null ? null : Wire.read(asked, AuditFilter.class);
    String size = given.query("size");
    Stream<AuditRecord> records =
        size == null
            ? client.auditRecords().list(start, end, filter)
            : client.auditRecords().list(start, end, filter, Integer.parseInt(size));
    records.forEach(_ -> {});
  }

  /** Null for none. A page prints it in the American way, with a time. */
  static @Nullable LocalDate day(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    return printed.contains("/")
        ? LocalDate.parse(printed.split(" ", 2)[0], DateTimeFormatter.ofPattern("M/d/yyyy"))
        : LocalDate.parse(printed);
  }
}
