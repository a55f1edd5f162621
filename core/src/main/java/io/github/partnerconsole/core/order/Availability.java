package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.time.Instant;

/**
 * What Microsoft said about buying a SKU in one term and billing plan.
 *
 * @param forSale whether a cart would take it
 * @param asOf when it was asked
 */
public record Availability(SkuKey sku, Term term, BillingPlan plan, boolean forSale, Instant asOf) {

  /** Whether it is about what Microsoft is asked for by the line. */
  boolean isAbout(OrderLine line) {
    return sku.equals(line.sku()) && term == line.sent().term() && plan == line.sent().plan();
  }

  /** Whether it is about the same as the other. */
  boolean isAbout(Availability other) {
    return sku.equals(other.sku) && term == other.term && plan == other.plan;
  }
}
