package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * For whom the catalogue is read: a market, and the segments that may be seen there.
 *
 * <p>A customer sees what it is qualified for, and non-profit SKUs only when they are asked for.
 */
public record Shopper(Market market, List<String> segments) {
  private static final String NONPROFIT = "nonprofit";
  private static final List<String> SEGMENTS =
      List.of("commercial", "education", "government", NONPROFIT);

  public static Shopper of(Request request, State state, Markets markets) {
    return request.values().containsKey("customer")
        ? forCustomer(request, Customers.require(request, state), markets)
        : forCountry(request, markets);
  }

  private static Shopper forCountry(Request request, Markets markets) {
    Market market = market(request, markets);
    return new Shopper(market, asked(request).map(List::of).orElse(SEGMENTS));
  }

  /** The market that the query names as country. */
  public static Market market(Request request, Markets markets) {
    return request
        .query("country")
        .flatMap(markets::find)
        .orElseThrow(() -> Refusal.property("country", "is missing or not a market"));
  }

  private static Shopper forCustomer(Request request, ObjectNode customer, Markets markets) {
    List<String> qualified = Customers.segments(customer);
    Optional<String> asked = asked(request);
    asked
        .filter(segment -> !qualified.contains(segment))
        .ifPresent(segment -> {
          throw new Refusal(ApiError.SEGMENT_DENIED, segment);
        });
    List<String> usual = qualified.stream().filter(segment -> !segment.equals(NONPROFIT)).toList();
    return new Shopper(market(customer, markets), asked.map(List::of).orElse(usual));
  }

  /** The market of a customer's country. */
  public static Market market(ObjectNode customer, Markets markets) {
    String country = Customers.country(customer);
    return markets
        .find(country)
        .orElseThrow(() -> Refusal.property("country", country + " is not a market"));
  }

  private static Optional<String> asked(Request request) {
    return request
        .query("targetSegment")
        .map(segment -> segment.toLowerCase(Locale.ROOT))
        .map(segment -> {
          if (!SEGMENTS.contains(segment)) {
            throw new Refusal(ApiError.SEGMENT_DENIED, segment);
          }
          return segment;
        });
  }

  public boolean sees(Sku sku) {
    return segments.contains(sku.segment());
  }
}
