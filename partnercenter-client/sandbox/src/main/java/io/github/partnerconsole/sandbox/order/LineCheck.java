package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.subscription.Terms;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a line must fulfil to be ordered. */
final class LineCheck {
  private static final int SANDBOX_SEATS = 25;

  private final Subscriptions subscriptions;
  private final LinePromotion promotions;
  private final Switches switches;
  private final InstantSource clock;

  LineCheck(
      Subscriptions subscriptions,
      LinePromotion promotions,
      Switches switches,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.promotions = promotions;
    this.switches = switches;
    this.clock = clock;
  }

  LinePromotion promotions() {
    return promotions;
  }

  /** The first thing that is wrong; refused where the whole cart cannot be. */
  Optional<LineError> first(Body sent, ObjectNode line, Ware ware, Buyer buyer) {
    buyer.requireQualified(ware);
    int quantity = line.path("quantity").asInt();
    if (quantity < ware.limits().minimum()) {
      throw new Refusal(
          ApiError.QUANTITY,
          line.path("id").asInt(),
          ware.limits().minimum(),
          ware.limits().maximum());
    }
    return LineError.first(
        Stream.of(
            LineError.TOO_MANY_SEATS.when(quantity > ware.limits().maximum()),
            LineError.SANDBOX.when(isTooMuchForSandbox(quantity)),
            LineError.BILLING_PLAN.when(plan(line, ware).isEmpty()),
            LineError.CURRENCY.when(!buyer.pays(sent.text("currencyCode"))),
            LineError.PROMOTION.when(!promotions.mayHave(line, ware, buyer)),
            LineError.ATTESTATION.when(needsAttestation(ware) && !accepts(line)),
            LineError.PARENT.when(!isParentActive(line, buyer)),
            customEnd(line, ware, buyer),
            LineError.BASE_OFFER.when(!buyer.hasBaseFor(ware))));
  }

  private static Optional<?> plan(ObjectNode line, Ware ware) {
    String term = line.path("termDuration").asString("");
    return ware.term().isEmpty() || ware.term().equals(term)
        ? ware.plan(term, line.path("billingCycle").asString())
        : Optional.empty();
  }

  private boolean isTooMuchForSandbox(int quantity) {
    return switches.isOn(Switch.SANDBOX_LIMITS) && quantity > SANDBOX_SEATS;
  }

  private static boolean needsAttestation(Ware ware) {
    return ware.facts().path("needsAttestation").asBoolean(false);
  }

  private static boolean accepts(ObjectNode line) {
    return line.path("attestationAccepted").asBoolean(false);
  }

  private boolean isParentActive(ObjectNode line, Buyer buyer) {
    String parent = line.at("/provisioningContext/parentSubscriptionId").asString("");
    return parent.isEmpty()
        || KeptSubscription.find(buyer.state(), buyer.id(), parent, clock.instant())
            .filter(kept -> subscriptions.status(kept).equals("active"))
            .isPresent();
  }

  private Optional<LineError> customEnd(ObjectNode line, Ware ware, Buyer buyer) {
    String asked = line.path("customTermEndDate").asString("");
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (ware.kind().isLegacy() || ware.isTrial()) {
      return Optional.of(LineError.CUSTOM_END_PRODUCT);
    }
    Instant now = clock.instant();
    Period term = Terms.period(line.path("termDuration").asString(""));
    LocalDate day = CoTerms.date(asked);
    boolean isAllowed =
        CoTerms.allowed(CoTerms.day(now), term, KeptSubscription.of(buyer.state(), buyer.id(), now))
            .containsKey(day);
    return LineError.CUSTOM_END.when(!isAllowed);
  }
}
