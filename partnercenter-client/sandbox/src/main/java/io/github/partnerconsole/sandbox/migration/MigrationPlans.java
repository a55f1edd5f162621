package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Terms;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** What a subscription and its add-ons become in new commerce (create-migration page, 2023-10). */
final class MigrationPlans {
  private final Catalogue catalogue;
  private final Availabilities availabilities;
  private final MigrationRules rules;

  MigrationPlans(Catalogue catalogue, Availabilities availabilities, MigrationRules rules) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
    this.rules = rules;
  }

  /** The lines of a migration, that of the base first; refused where a rule forbids it. */
  List<ObjectNode> lines(Body body, String customer, State state, Instant now) {
    KeptSubscription base = MigrationRules.subscription(body, customer, state, now);
    MigrationRules.requirePartners(base, Provider.TENANT, state);
    List<Body> addOns = addOns(body);
    List<KeptSubscription> along = rules.addOns(base, addOns, state, now);
    List<ObjectNode> lines = new ArrayList<>();
    lines.add(line(body, base, addOns, state, now));
    for (int i = 0; i < along.size(); i++) {
      lines.add(line(addOns.get(i), along.get(i), addOns, state, now));
    }
    return lines;
  }

  /** The page has one name for them, the reference another. */
  static List<Body> addOns(Body body) {
    List<Body> found = body.items("addOnMigrations");
    return found.isEmpty() ? body.items("addOnMigrationSchedules") : found;
  }

  private ObjectNode line(
      Body body, KeptSubscription kept, List<Body> addOns, State state, Instant now) {
    List<MigrationRules.Reason> reasons = reasons(body, kept, addOns, state, now);
    MigrationRules.requireNone(reasons, kept);
    String term = term(body, kept);
    Ware ware = ware(kept, term).orElseThrow();
    int seats = body.wholeNumber("quantity").orElse(kept.quantity());
    if (!ware.takes(seats)) {
      throw new Refusal(ApiError.QUANTITY_OUT_OF_RANGE);
    }
    ObjectNode line = Shapes.object().put("subscription", kept.id()).put("item", ware.item());
    line.put("quantity", seats).put("term", term).put("cycle", cycle(body, kept));
    line.put("fullTerm", body.isTrue("purchaseFullTerm")).put("parent", kept.parent());
    Optional<Instant> custom = customEnd(body, term, kept, state, now);
    custom.ifPresent(end -> line.put("customEnd", end.toString()));
    Instant end = custom.orElseGet(() -> end(body, kept, term, now));
    return line.put("end", end.toString());
  }

  /** All that is against it. */
  List<MigrationRules.Reason> reasons(
      Body body, KeptSubscription kept, List<Body> addOns, State state, Instant now) {
    List<MigrationRules.Reason> found = new ArrayList<>(rules.against(kept, addOns, state, now));
    Optional<Ware> ware = ware(kept, term(body, kept));
    if (sku(kept).isEmpty()) {
      found.add(new MigrationRules.Reason(ApiError.MIGRATION_NO_PATH, 5));
    } else if (ware.flatMap(each -> each.plan(term(body, kept), cycle(body, kept))).isEmpty()) {
      found.add(new MigrationRules.Reason(ApiError.MIGRATION_PLAN, 6));
    }
    return found;
  }

  static String term(Body body, KeptSubscription kept) {
    String now = kept.term().isEmpty() ? "P1Y" : kept.term();
    return body.text("termDuration").orElse(now).toUpperCase(Locale.ROOT);
  }

  static String cycle(Body body, KeptSubscription kept) {
    String now = Terms.monthsBilled(kept.billingCycle()) == 0 ? "monthly" : kept.billingCycle();
    return BillingCycles.of(body, now);
  }

  /** What it becomes for this term; empty where there is nothing. */
  Optional<Ware> ware(KeptSubscription kept, String term) {
    return sku(kept)
        .flatMap(sku ->
            availabilities.of(sku).stream().filter(each -> each.term().equals(term)).findFirst())
        .map(Ware::of);
  }

  private Optional<Sku> sku(KeptSubscription kept) {
    return kept.kind().isLegacy()
        ? catalogue.successor(kept.text("catalogItemId"))
        : Optional.empty();
  }

  private static Optional<Instant> customEnd(
      Body body, String term, KeptSubscription kept, State state, Instant now) {
    Optional<String> asked = body.text("customTermEndDate");
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = CoTerms.date(asked.get());
    LocalDate today = CoTerms.day(now);
    Period length = period(term);
    SortedSet<LocalDate> allowed =
        new TreeSet<>(
            CoTerms.allowed(today, length, KeptSubscription.of(state, kept.customer(), now))
                .keySet());
    if (day.isBefore(today) || day.isAfter(today.plus(length).minusDays(1))) {
      throw new Refusal(ApiError.MIGRATION_END_OUTSIDE);
    }
    if (!allowed.contains(day)) {
      throw new Refusal(ApiError.MIGRATION_END_UNALIGNED);
    }
    return Optional.of(CoTerms.last(day));
  }

  private static Period period(String term) {
    Period period = Terms.period(term);
    if (period.isZero()) {
      throw new Refusal(ApiError.TERM_INVALID);
    }
    return period;
  }

  /** The end of the old term, unless a new one is wanted or it has another length. */
  private static Instant end(Body body, KeptSubscription kept, String term, Instant now) {
    boolean goesOn =
        !body.isTrue("purchaseFullTerm")
            && Terms.months(term) == Terms.months(kept.term().isEmpty() ? "P1Y" : kept.term());
    return goesOn ? kept.end() : KeptSubscription.end(now, period(term));
  }
}
