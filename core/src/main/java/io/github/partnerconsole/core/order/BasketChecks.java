package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.gateway.Freshness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Brings a basket up to date: prices of the catalogue, limits and offers of Microsoft. Blocks. */
final class BasketChecks {

  private final OrderFacts facts;
  private final ProductGateway products;
  private final Catalog catalog;

  BasketChecks(OrderFacts facts, ProductGateway products, Catalog catalog) {
    this.facts = facts;
    this.products = products;
    this.catalog = catalog;
  }

  /** The draft at the prices of its market's sheet as it is now. */
  NewTenantDraft priced(NewTenantDraft draft) {
    boolean agreed = draft.consentsTo(Consent.PRICES_CHANGED);
    List<OrderLine> lines = draft.lines().stream().map(line -> priced(line, agreed)).toList();
    NewTenantDraft current = lines.equals(draft.lines()) ? draft : draft.withLines(lines);
    return current.withEvidence(current.evidence().withSheet(catalog.sheet(draft.market())));
  }

  /** Without a sheet nothing can be said about the line. */
  private OrderLine priced(OrderLine line, boolean agreed) {
    return catalog.sheet(line.market()).isEmpty()
        ? line
        : catalog
            .find(line.market(), line.sku())
            .flatMap(sku -> offered(line, sku, agreed))
            .orElseGet(line::withdraw);
  }

  private Optional<OrderLine> offered(OrderLine line, CatalogSku sku, boolean agreed) {
    BillingChoices choices = BillingChoices.of(sku, facts.annualBilling());
    return choices
        .find(line.choice().term(), line.choice().plan())
        .flatMap(
            choice -> choices.provisionedAs(choice).map(sent -> line.priced(choice, sent, agreed)));
  }

  /** Asks for the limits of the line, unless the draft has them from a short while ago. */
  NewTenantDraft withLimits(NewTenantDraft draft, OrderLine line) {
    boolean known =
        draft.evidence().limitsOf(line.sku()).filter(limits -> holds(limits.asOf())).isPresent();
    return known ? draft : withLimitsAnew(draft, line);
  }

  NewTenantDraft withLimitsAnew(NewTenantDraft draft, OrderLine line) {
    return limits(line)
        .map(found -> draft.withEvidence(draft.evidence().withLimits(found)))
        .orElse(draft);
  }

  private boolean holds(Instant asOf) {
    return !Freshness.OFFER.isOver(asOf, facts.time().instant());
  }

  /** Asks for the limits of a line, and keeps them for the next order. */
  Optional<SkuLimits> limits(OrderLine line) {
    Optional<SkuLimits> found = products.limits(line.market(), line.segment(), line.sku());
    found.ifPresent(limits -> catalog.keep(line.market(), limits));
    return found;
  }

  /** Asks whether a cart would take what Microsoft is asked for by the line. */
  NewTenantDraft withAvailability(NewTenantDraft draft, OrderLine line) {
    boolean forSale =
        products
            .catalogItemId(
                line.market(), line.segment(), line.sku(), line.sent().term(), line.sent().plan())
            .isPresent();
    Availability answer =
        new Availability(
            line.sku(), line.sent().term(), line.sent().plan(), forSale, facts.time().instant());
    return draft.withEvidence(draft.evidence().withAvailability(answer));
  }
}
