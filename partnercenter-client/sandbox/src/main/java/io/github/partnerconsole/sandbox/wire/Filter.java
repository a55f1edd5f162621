package io.github.partnerconsole.sandbox.wire;

import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import java.util.Locale;
import java.util.Optional;

/** The JSON in a query's {@code filter}: a field, an operator and a value, names in any case. */
public record Filter(String field, String value, String operator) {

  public static Optional<Filter> of(Request request) {
    return request.query("filter").map(Filter::parse);
  }

  private static Filter parse(String text) {
    Body body = Body.parse(text);
    return new Filter(
        required(body, "field"),
        body.text("value").orElse("").toLowerCase(Locale.ROOT),
        required(body, "operator").replace("_", "").toLowerCase(Locale.ROOT));
  }

  private static String required(Body body, String member) {
    return body.text(member)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> Refusal.property("filter", member + " is missing"));
  }

  public boolean accepts(String candidate) {
    String text = candidate.toLowerCase(Locale.ROOT);
    return switch (operator) {
      case "startswith" -> text.startsWith(value);
      case "substring" -> text.contains(value);
      case "equals" -> text.equals(value);
      default -> throw Refusal.property("filter", "operator " + operator + " is not supported");
    };
  }
}
