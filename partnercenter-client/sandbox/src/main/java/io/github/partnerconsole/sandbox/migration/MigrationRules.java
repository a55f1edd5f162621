package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which subscriptions can be brought into new commerce (error-codes page, 2023-10). */
final class MigrationRules {
  /** The item under which a purchase block forbids migrations. */
  static final String BLOCK = "newcommerce-migration";

  private static final Duration LAST_DAY = Duration.ofHours(24);

  private final Subscriptions subscriptions;

  MigrationRules(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /**
   * A reason against a migration.
   *
   * @param code its number in the NewCommerceEligibilityErrorCode of Microsoft's batch tool (2024)
   */
  record Reason(ApiError error, int code) {
    String text(KeptSubscription kept) {
      return new Refusal(error, kept.id()).orderError("").path("description").asString();
    }
  }

  /** The subscription that a body names. */
  static KeptSubscription subscription(Body body, String customer, State state, Instant now) {
    String id =
        body.text("currentSubscriptionId")
            .orElseThrow(() -> Refusal.property("currentSubscriptionId", "is missing"));
    return KeptSubscription.find(state, customer, id, now)
        .orElseThrow(() -> new Refusal(ApiError.SUBSCRIPTION_NOT_FOUND, id));
  }

  /** What is against it, whatever it is to become. */
  List<Reason> against(KeptSubscription kept, List<Body> addOns, State state, Instant now) {
    List<Reason> found = new ArrayList<>();
    if (!subscriptions.status(kept).equals("active")) {
      found.add(new Reason(ApiError.MIGRATION_NOT_ACTIVE, 0));
    }
    if (isUnderWay(kept, state)) {
      found.add(new Reason(ApiError.MIGRATION_PROCESSING, 1));
    }
    if (Duration.between(now, kept.end()).compareTo(LAST_DAY) < 0) {
      found.add(new Reason(ApiError.MIGRATION_NEAR_END, 2));
    }
    if (!kept.text("promotionId").isEmpty()) {
      found.add(new Reason(ApiError.MIGRATION_PROMOTION, 3));
    }
    if (hasOtherAddOns(kept, named(addOns), state, now)) {
      found.add(new Reason(ApiError.MIGRATION_ADD_ONS, 4));
    }
    if (kept.created().atZone(ZoneOffset.UTC).plusMonths(1).toInstant().isAfter(now)) {
      found.add(new Reason(ApiError.MIGRATION_TOO_YOUNG, 7));
    }
    return found;
  }

  private static boolean isUnderWay(KeptSubscription kept, State state) {
    return kept.instructions("pending").isPresent()
        || state
            .all(Section.MIGRATIONS)
            .filter(each -> !each.has("completedAt"))
            .flatMap(each -> each.path("lines").valueStream())
            .anyMatch(line -> line.path("subscription").asString().equalsIgnoreCase(kept.id()));
  }

  /** Add-ons that are not named would be left without what they are added to. */
  private boolean hasOtherAddOns(
      KeptSubscription kept, Set<String> named, State state, Instant now) {
    return children(kept, state, now)
        .anyMatch(child -> !named.contains(child.id().toLowerCase(Locale.ROOT)));
  }

  private Stream<KeptSubscription> children(KeptSubscription kept, State state, Instant now) {
    return KeptSubscription.of(state, kept.customer(), now)
        .filter(child -> child.parent().equalsIgnoreCase(kept.id()))
        .filter(child -> subscriptions.status(child).equals("active"));
  }

  private static Set<String> named(List<Body> addOns) {
    return addOns.stream()
        .flatMap(each -> each.text("currentSubscriptionId").stream())
        .map(id -> id.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The add-ons that go along: each once, active, and added to the base or to one of them. */
  List<KeptSubscription> addOns(
      KeptSubscription base, List<Body> addOns, State state, Instant now) {
    if (named(addOns).size() < addOns.size()) {
      throw new Refusal(ApiError.MIGRATION_ADD_ON_TWICE);
    }
    Set<String> family = new HashSet<>(named(addOns));
    family.add(base.id().toLowerCase(Locale.ROOT));
    List<KeptSubscription> found = new ArrayList<>();
    for (Body addOn : addOns) {
      Optional<KeptSubscription> kept =
          addOn
              .text("currentSubscriptionId")
              .flatMap(id -> KeptSubscription.find(state, base.customer(), id, now));
      found.add(
          kept.filter(each -> subscriptions.status(each).equals("active"))
              .filter(each -> family.contains(each.parent().toLowerCase(Locale.ROOT)))
              .orElseThrow(() -> new Refusal(ApiError.MIGRATION_ADD_ON_INVALID)));
    }
    return found;
  }

  /** About the partner and the one on record. */
  static void requirePartners(KeptSubscription kept, String partner, State state) {
    if (state.find(Section.PURCHASE_BLOCKS, BLOCK).isPresent()) {
      throw new Refusal(ApiError.MIGRATION_PARTNER, partner);
    }
    String reseller = kept.text("reseller");
    boolean isAble =
        reseller.isEmpty()
            || Resellers.byMpnId(state, reseller)
                .filter(each -> Resellers.isInRegion(each) && Resellers.hasSigned(each))
                .isPresent();
    if (!isAble) {
      throw new Refusal(ApiError.MIGRATION_RESELLER, kept.id());
    }
  }

  /** Refuses with the only reason, or with the code for several of them. */
  static void requireNone(List<Reason> reasons, KeptSubscription kept) {
    if (reasons.size() == 1) {
      throw new Refusal(reasons.getFirst().error(), kept.id());
    }
    if (!reasons.isEmpty()) {
      String all = reasons.stream().map(each -> each.text(kept)).collect(Collectors.joining(" "));
      throw new Refusal(ApiError.MIGRATION_SEVERAL_REASONS, kept.id(), all);
    }
  }
}
