package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.Desk;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.ScriptedService;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Side (a): the client's call produces the documented request. */
final class RequestSide {
  private static final List<String> ALWAYS =
      List.of("Authorization", "Accept", "MS-RequestId", "MS-CorrelationId");

  /** Sent by this client although a sample may leave it out. */
  private static final Set<String> MAY_BE_SENT = Set.of("attributes", "Attributes");

  private RequestSide() {}

  static Mark of(Sample sample) {
    if (sample.method().isEmpty() || sample.path().isEmpty()) {
      return new Mark.NotApplicable("the document prints no request");
    }
    if (sample.notTheClients().isPresent()) {
      return new Mark.NotApplicable(sample.notTheClients().get());
    }
    return Operations.of(sample)
        .map(operation -> check(sample, operation))
        .orElseGet(() -> new Mark.Failed("the client has no such call"));
  }

  private static Mark check(Sample sample, Operation operation) {
    try (ScriptedService service = new ScriptedService();
        PartnerCenter client = Desk.client(service.url())) {
      for (int i = 0; i < 4; i++) {
        service.then(404, "");
      }
      Arguments arguments =
          new Arguments(sample, operation.match(sample).orElseThrow(), service.url());
      try {
        operation.call().on(client, arguments);
      } catch (PartnerCenterException e) {
        // What matters is what was asked.
      } catch (RuntimeException e) {
        return new Mark.Failed("the call cannot be made: " + e);
      }
      return service.seen().isEmpty()
          ? new Mark.Failed("nothing was sent")
          : Mark.of(differences(sample, service.seen().getFirst()));
    }
  }

  private static List<String> differences(Sample sample, ScriptedService.Seen seen) {
    List<String> found = new ArrayList<>();
    URI sent = URI.create(seen.uri());
    expect(found, "method", sample.method(), seen.method());
    expect(
        found,
        "path",
        // A doubled slash is a misprint: no base address ends in one (rest-urls page, 2023-10); one
        // at the end, as some tables have it, says nothing.
        sample.path().replaceAll("/+", "/").replaceFirst("(?<=.)/$", "").toLowerCase(Locale.ROOT),
        sent.getPath().toLowerCase(Locale.ROOT));
    compareQueries(found, sample, seen);
    ALWAYS.stream()
        .filter(name -> seen.headers().getFirst(name) == null)
        .forEach(name -> found.add("header " + name + " is missing"));
    if (sample.header("If-Match").isPresent() && seen.headers().getFirst("If-Match") == null) {
      found.add("header If-Match is missing");
    }
    sample
        .requestBody()
        .ifPresent(
            body -> found.addAll(Likeness.differences(body, json(seen.body()), MAY_BE_SENT)));
    return found;
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.isBlank() ? "null" : text);
  }

  private static void compareQueries(List<String> found, Sample sample, ScriptedService.Seen seen) {
    Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sent.putAll(
        new Sample("sent", JsonMapper.shared().createObjectNode().put("path", seen.uri())).query());
    sample
        .query()
        .forEach((name, value) -> {
          String other = sent.remove(name);
          if (other == null) {
            found.add("query " + name + " is missing");
          } else if (!plain(value).equals(plain(other))) {
            found.add("query " + name + ": " + value + " became " + other);
          }
        });
    if (!sample.isFromTable()) {
      sent.keySet().forEach(name -> found.add("query " + name + " came from nowhere"));
    }
  }

  /** Without what a value may be spelled in; a day in the American way as the ISO has it. */
  private static String plain(String value) {
    if (value.matches("\\d{1,2}/\\d{1,2}/\\d{4}( .*)?")) {
      return String.valueOf(ServiceOperations.day(value));
    }
    return value.replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static void expect(List<String> found, String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      found.add(what + ": " + expected + " became " + actual);
    }
  }
}
