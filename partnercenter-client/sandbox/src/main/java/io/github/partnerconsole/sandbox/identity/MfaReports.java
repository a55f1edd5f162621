package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who uses multi-factor authentication and who does not (get-api-request-summary,
 * get-api-request-details and get-portal-requests-without-mfa, 2023-10): made from the calls that
 * were received.
 */
final class MfaReports {
  private final RequestLog log;

  MfaReports(RequestLog log) {
    this.log = log;
  }

  void addTo(Router router) {
    Router forPeople = router.needing(Access.USER);
    forPeople.get("/v1/applicationmfaadoptionstatus", this::adoption);
    forPeople.get("/v1/partnerRequests", this::requests);
    forPeople.get("/v1/nonMfaCompliantPartnerPrincipals", this::people);
  }

  private Reply adoption(Request request, State state) {
    Map<List<String>, List<RequestLog.Entry>> groups =
        log.latest().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> List.of(day(entry.at()), entry.caller().clientId()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    ArrayNode answer = JsonNodeFactory.instance.arrayNode();
    groups.forEach((key, entries) -> answer.add(summary(key, entries)));
    return Reply.ok(answer);
  }

  private static ObjectNode summary(List<String> key, List<RequestLog.Entry> entries) {
    ObjectNode summary = object().put("loginDate", key.getFirst());
    long compliant = entries.stream().filter(entry -> entry.caller().hasMfa()).count();
    summary.put("mfaCompliantRequestCount", compliant).put("totalRequestCount", entries.size());
    return summary.put("applicationId", key.getLast()).put("applicationName", "");
  }

  private Reply requests(Request request, State state) {
    return Reply.ok(collection(log.latest().stream().map(MfaReports::details)));
  }

  private static ObjectNode details(RequestLog.Entry entry) {
    Caller caller = entry.caller();
    ObjectNode details = object().put("requestId", entry.requestId());
    details.put("correlationId", entry.correlationId()).put("operationName", entry.operation());
    details.put("requestDateTime", moment(entry.at())).put("ipAddress", "127.0.0.1");
    details.put("objectId", caller.objectId()).put("tenantId", caller.tenant());
    details.put("upn", caller.name()).put("applicationId", caller.clientId());
    return details.put("mfaCompliant", caller.hasMfa());
  }

  /** Each person who came without a second factor, once, with the latest time. */
  private Reply people(Request request, State state) {
    Map<String, RequestLog.Entry> latest = new LinkedHashMap<>();
    log.latest().stream()
        .filter(entry -> !entry.caller().hasMfa())
        .forEach(entry -> latest.putIfAbsent(entry.caller().objectId(), entry));
    return Reply.ok(collection(latest.values().stream().map(MfaReports::person)));
  }

  private static ObjectNode person(RequestLog.Entry entry) {
    Caller caller = entry.caller();
    ObjectNode person = object().put("objectId", caller.objectId());
    person.put("tenantId", caller.tenant()).put("upn", caller.name());
    return person.put("lastNonMfaCompliantRequestDateTime", moment(entry.at()));
  }

  private static ObjectNode collection(Stream<ObjectNode> items) {
    ObjectNode collection = object();
    List<ObjectNode> all = items.toList();
    collection.put("totalCount", all.size());
    all.forEach(collection.putArray("items")::add);
    collection.putObject("attributes").put("objectType", "Collection");
    return collection;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String day(Instant at) {
    return at.toString().substring(0, 10);
  }

  /** Without a zone, as the samples are. */
  private static String moment(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
  }
}
