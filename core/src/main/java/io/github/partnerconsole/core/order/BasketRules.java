package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.QuantityRules;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is in a basket can be ordered for a tenant that does not exist yet. */
final class BasketRules {

  /** Where a form shows what concerns the basket as a whole. */
  static final Field FIELD = new Field("basket");

  private static final Source SKUS = Source.of("Partner Center, Get a SKU by ID", "2023-06-12");
  private static final Source QUALIFICATIONS =
      Source.of("Partner Center, Customer qualification", "2023-10-23");

  private BasketRules() {}

  static List<Finding> check(NewTenantDraft draft, AnnualBilling switches) {
    if (draft.lines().isEmpty()) {
      return List.of(Finding.block("basket.empty", FIELD));
    }
    Set<SkuKey> ordered = draft.lines().stream().map(OrderLine::sku).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    for (OrderLine line : draft.lines()) {
      Optional<SkuLimits> limits = draft.evidence().limitsOf(line.sku());
      findings.addAll(quantity(line, limits));
      limits.flatMap(known -> prerequisite(line, known, ordered)).ifPresent(findings::add);
      segment(line).ifPresent(findings::add);
      market(line, draft.market()).ifPresent(findings::add);
      offer(line, draft.evidence(), switches).ifPresent(findings::add);
    }
    return findings;
  }

  static List<Finding> quantity(OrderLine line, Optional<SkuLimits> limits) {
    List<Finding> findings =
        new ArrayList<>(QuantityRules.check(line.field(), line.typedQuantity(), limits));
    if (limits.isEmpty()) {
      findings.add(Finding.warn("basket.limitsUnknown", line.field(), line.title()));
    }
    return findings;
  }

  /** A new tenant owns nothing, so what an add-on needs must be in the same basket. */
  static Optional<Finding> prerequisite(OrderLine line, SkuLimits limits, Set<SkuKey> ordered) {
    boolean missing =
        !limits.prerequisites().isEmpty()
            && limits.prerequisites().stream().noneMatch(ordered::contains);
    return missing
        ? Optional.of(
            Finding.block("basket.prerequisiteMissing", line.field(), line.title()).from(SKUS))
        : Optional.empty();
  }

  /** A new tenant is qualified for nothing but commercial plans. */
  static Optional<Finding> segment(OrderLine line) {
    return line.segment() == Segment.COMMERCIAL
        ? Optional.empty()
        : Optional.of(
            Finding.block("basket.notQualified", line.field(), line.title()).from(QUALIFICATIONS));
  }

  static Optional<Finding> market(OrderLine line, Market market) {
    return line.market().equals(market)
        ? Optional.empty()
        : Optional.of(
            Finding.block("basket.otherMarket", line.field(), line.market().iso2(), market.iso2()));
  }

  /** Whether the line may be bought as it was chosen; at most one finding, the gravest. */
  static Optional<Finding> offer(OrderLine line, Evidence evidence, AnnualBilling switches) {
    if (line.choice().plan().isPaidAhead() && !switches.isOffered()) {
      return Optional.of(Finding.block("basket.annualNotOffered", line.field(), line.title()));
    }
    if (line.sent().plan().isPaidAhead() && switches.isProvisionedMonthly()) {
      return Optional.of(Finding.block("basket.noMonthlyPlan", line.field(), line.title()));
    }
    if (line.withdrawn()) {
      return Optional.of(Finding.block("basket.notOffered", line.field(), line.title()));
    }
    return evidence
        .availabilityOf(line)
        .filter(answer -> !answer.forSale())
        .map(_ -> Finding.block("basket.notForSale", line.field(), line.title()).from(SKUS));
  }
}
