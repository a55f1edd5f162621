package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A subscription as it is kept, read by what its members mean. */
public record KeptSubscription(ObjectNode kept) {
  /** The end of what has no end, as the API prints it. */
  static final Instant NEVER = Instant.parse("9999-12-10T00:00:00Z");

  /** The subscription in the path, as it stands at this moment. */
  public static KeptSubscription require(Request request, State state, Instant now) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("subscription");
    return find(state, customer, id, now)
        .orElseThrow(() -> new Refusal(ApiError.SUBSCRIPTION_NOT_FOUND, id));
  }

  public static Optional<KeptSubscription> find(
      State state, String customer, String id, Instant now) {
    return of(state, customer, now).filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
  }

  /** All subscriptions of a customer as they stand at this moment, in the order of purchase. */
  public static Stream<KeptSubscription> of(State state, String customer, Instant now) {
    return state
        .all(Section.SUBSCRIPTIONS)
        .filter(kept -> kept.path("customer").asString().equalsIgnoreCase(customer))
        .map(kept -> Lifecycle.at(new KeptSubscription(kept), now));
  }

  /** Keeps it as it is now, as a further version of itself. */
  public void putInto(State state) {
    kept.put("version", version() + 1);
    state.put(Section.SUBSCRIPTIONS, id(), kept);
  }

  KeptSubscription copy() {
    return new KeptSubscription(kept.deepCopy());
  }

  public String id() {
    return text("id");
  }

  public String customer() {
    return text("customer");
  }

  public String parent() {
    return text("parentSubscription");
  }

  public String term() {
    return text("term");
  }

  public String billingCycle() {
    return text("billingCycle");
  }

  public SubscriptionKind kind() {
    return SubscriptionKind.named(text("kind"));
  }

  public int quantity() {
    return kept.path("quantity").asInt();
  }

  public boolean isTrial() {
    return kept.path("isTrial").asBoolean(false);
  }

  boolean renews() {
    return kept.path("autoRenew").asBoolean(!isTrial() && isRenewable());
  }

  private boolean isRenewable() {
    return switch (kind()) {
      case LICENCES, LEGACY, SOFTWARE, MARKETPLACE, SAVINGS_PLAN -> true;
      case AZURE, AZURE_PLAN, PERPETUAL, RESERVATION -> false;
    };
  }

  /** The MPN ids of resellers beyond the first. */
  List<String> resellers() {
    return kept.path("resellers").valueStream().map(JsonNode::asString).toList();
  }

  /** Where it is, without /v1. */
  String path() {
    return "/customers/" + customer() + "/subscriptions/" + id();
  }

  public Instant created() {
    return Shapes.instant(kept, "createdAt");
  }

  /** The start of the current term. */
  public Instant start() {
    return kept.has("termStart") ? Shapes.instant(kept, "termStart") : created();
  }

  /** The last second of the last day of the current term, which starts with its first day. */
  public Instant end() {
    return kept.has("termEnd")
        ? Shapes.instant(kept, "termEnd")
        : termLength().map(term -> end(start(), term)).orElse(NEVER);
  }

  public static Instant end(Instant start, Period term) {
    LocalDate first = LocalDate.ofInstant(start, ZoneOffset.UTC);
    return first.plus(term).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
  }

  private Optional<Period> termLength() {
    String term = kind() == SubscriptionKind.LEGACY && term().isEmpty() ? "P1Y" : term();
    return Optional.of(Terms.period(term)).filter(period -> !period.isZero());
  }

  /** Until when the current term can be cancelled; empty where that is not how it ends. */
  public Optional<Instant> cancellableUntil() {
    return kind().cancellationWindow().isZero()
        ? Optional.empty()
        : Optional.of(start().plus(kind().cancellationWindow()));
  }

  /** Seats by when they were bought or renewed, oldest first. */
  public List<Lot> lots() {
    return kept.has("lots")
        ? kept.path("lots").valueStream().map(Lot::of).toList()
        : List.of(new Lot(quantity(), start()));
  }

  public void setLots(List<Lot> lots) {
    var array = kept.putArray("lots");
    lots.forEach(lot -> array.add(lot.json()));
    kept.put("quantity", lots.stream().mapToInt(Lot::quantity).sum());
  }

  /** Suspended or deleted where somebody made it so; empty where only time decides. */
  public String decidedStatus() {
    return text("status");
  }

  public Optional<ObjectNode> instructions(String member) {
    return kept.path(member) instanceof ObjectNode node ? Optional.of(node) : Optional.empty();
  }

  /** What was scheduled in the newer way, as it was sent; missing where nothing was. */
  public JsonNode actions() {
    return kept.path("scheduledActions");
  }

  int version() {
    return kept.path("version").asInt(0);
  }

  String etag() {
    return Etags.of(id(), version());
  }

  public String text(String member) {
    JsonNode found = kept.path(member);
    return found.isValueNode() ? found.asString("") : "";
  }
}
