package io.github.partnerconsole.sandbox.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Filter;
import io.github.partnerconsole.sandbox.wire.SeekPage;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was done, the newest first: 30 days where no start is given, 90 at the most (get a record of
 * Partner Center activity page, 2022-06).
 */
final class AuditRecordsResource {
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 90;
  private static final int USUAL_SIZE = 500;

  private final InstantSource clock;

  AuditRecordsResource(InstantSource clock) {
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get("/v1/auditrecords", this::list);
  }

  private Reply list(Request request, State state) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate start = day(request, "startDate").orElse(today.minusDays(USUAL_DAYS));
    LocalDate end = day(request, "endDate").orElse(today);
    if (start.isBefore(today.minusDays(MOST_DAYS))) {
      throw Refusal.property("startDate", "is more than " + MOST_DAYS + " days ago");
    }
    Optional<Filter> filter = Filter.of(request);
    List<ObjectNode> found =
        state
            .all(Section.AUDIT_RECORDS)
            .filter(each -> isBetween(start, each, end))
            .filter(each -> filter.isEmpty() || accepts(filter.get(), each))
            .toList()
            .reversed();
    return Reply.ok(
        SeekPage.of(request, found, USUAL_SIZE).shape(address(request, start), each -> each));
  }

  private static String address(Request request, LocalDate start) {
    StringBuilder address = new StringBuilder("/auditrecords?startDate=").append(start);
    day(request, "endDate").ifPresent(end -> address.append("&endDate=").append(end));
    request
        .query("filter")
        .ifPresent(filter -> address.append("&filter=").append(URLEncoder.encode(filter, UTF_8)));
    return address.toString();
  }

  private static Optional<LocalDate> day(Request request, String name) {
    return request.query(name).map(text -> AuditDay.of(name, text));
  }

  private static boolean isBetween(LocalDate start, ObjectNode each, LocalDate end) {
    LocalDate day = LocalDate.ofInstant(Shapes.instant(each, "operationDate"), ZoneOffset.UTC);
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Asked for as the enum spells it, such as PartnerUser, or as it is printed. */
  private static boolean isOfType(Filter filter, String type) {
    return filter.accepts(type) || filter.accepts(type.replace("_", ""));
  }

  private static boolean accepts(Filter filter, ObjectNode each) {
    return switch (filter.field()) {
      case "companyname" -> filter.accepts(each.path("customerName").asString());
      case "customerid" -> filter.accepts(each.path("customerId").asString());
      case "resourcetype" -> isOfType(filter, each.path("resourceType").asString());
      default -> throw Refusal.property("filter", "the field cannot be filtered");
    };
  }
}
