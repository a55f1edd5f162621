package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Plan;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.subscription.Terms;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a line costs, in the currency of the buyer's market. */
final class LinePrice {
  private final Catalogue catalogue;
  private final LinePromotion promotions;
  private final InstantSource clock;

  LinePrice(Catalogue catalogue, LinePromotion promotions, InstantSource clock) {
    this.catalogue = catalogue;
    this.promotions = promotions;
    this.clock = clock;
  }

  Optional<ObjectNode> of(Ware ware, ObjectNode line, Buyer buyer) {
    String term = line.path("termDuration").asString("");
    Optional<Commitment> commitment = Commitment.of(line);
    if (commitment.isPresent()) {
      return Optional.of(pricing(commitment.get().over(term)));
    }
    return ware.plan(term, line.path("billingCycle").asString())
        .map(plan -> pricing(plan, line, buyer));
  }

  private ObjectNode pricing(Plan plan, ObjectNode line, Buyer buyer) {
    BigDecimal termPrice = catalogue.price(plan, buyer.market());
    BigDecimal perPeriod = perPeriod(plan, termPrice);
    BigDecimal share = share(plan, line);
    BigDecimal discount = BigDecimal.ONE.subtract(promotions.discount(line));
    BigDecimal discounted = perPeriod.multiply(discount).setScale(2, RoundingMode.HALF_UP);
    BigDecimal prorated = discounted.multiply(share).setScale(2, RoundingMode.HALF_UP);
    ObjectNode pricing = Shapes.object().put("listPrice", perPeriod);
    pricing.put("discountedPrice", discounted).put("proratedPrice", prorated);
    BigDecimal quantity = BigDecimal.valueOf(line.path("quantity").asInt());
    BigDecimal extended = termPrice.multiply(discount).multiply(share).multiply(quantity);
    pricing.put("price", prorated);
    return pricing.put("extendedPrice", extended.setScale(2, RoundingMode.HALF_UP));
  }

  /** A commitment costs the same however it is billed, and nothing is taken off. */
  private static ObjectNode pricing(BigDecimal price) {
    ObjectNode pricing = Shapes.object().put("listPrice", price).put("discountedPrice", price);
    pricing.put("proratedPrice", price).put("price", price);
    return pricing.put("extendedPrice", price);
  }

  private static BigDecimal perPeriod(Plan plan, BigDecimal termPrice) {
    return plan.term().isEmpty() ? termPrice : plan.pricePerPeriod(termPrice);
  }

  /** The part of the term that is paid for, where it ends earlier than in full. */
  private BigDecimal share(Plan plan, ObjectNode line) {
    String end = line.path("customTermEndDate").asString("");
    Period term = Terms.period(plan.term());
    if (end.isEmpty() || term.isZero()) {
      return BigDecimal.ONE;
    }
    LocalDate start = CoTerms.day(clock.instant());
    long full = ChronoUnit.DAYS.between(start, start.plus(term));
    long paid = ChronoUnit.DAYS.between(start, CoTerms.date(end)) + 1;
    return BigDecimal.valueOf(paid).divide(BigDecimal.valueOf(full), 10, RoundingMode.HALF_UP);
  }
}
