package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.catalog.Availability;
import io.github.partnerconsole.partnercenter.catalog.Sku;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Products and price sheets through the Partner Center client. */
public final class PartnerCenterProducts implements ProductGateway {

  private static final int NOT_FOUND = 404;

  private final PartnerCenter partnerCenter;
  private final InstantSource time;

  public PartnerCenterProducts(PartnerCenter partnerCenter, InstantSource time) {
    this.partnerCenter = partnerCenter;
    this.time = time;
  }

  @Override
  public Optional<SkuLimits> limits(Market market, Segment segment, SkuKey key) {
    return Failures.reading(() -> sku(market, key)).map(sku -> limits(key, sku));
  }

  private Optional<Sku> sku(Market market, SkuKey key) {
    try {
      return Optional.of(partnerCenter.products().sku(key.productId(), key.skuId(), market.iso2()));
    } catch (RejectedException e) {
      if (e.status() != null && e.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private SkuLimits limits(SkuKey key, Sku sku) {
    var attributes = sku.dynamicAttributes();
    return new SkuLimits(
        key,
        requireNonNullElse(sku.minimumQuantity(), 1),
        requireNonNullElse(sku.maximumQuantity(), Integer.MAX_VALUE),
        attributes != null && requireNonNullElse(attributes.isAddon(), false),
        requireNonNullElse(sku.isTrial(), false),
        attributes == null ? List.of() : prerequisites(attributes.prerequisiteSkus()),
        time.instant());
  }

  private static List<SkuKey> prerequisites(List<String> names) {
    return names.stream().flatMap(PartnerCenterProducts::key).toList();
  }

  private static Stream<SkuKey> key(String name) {
    String[] parts = name.split(":", -1);
    return parts.length < 2 ? Stream.empty() : Stream.of(new SkuKey(parts[0], parts[1]));
  }

  @Override
  public Optional<String> catalogItemId(
      Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan) {
    return Failures.reading(() ->
            partnerCenter
                .products()
                .availabilities(
                    sku.productId(), sku.skuId(), market.iso2(), Catalogue.segment(segment)))
        .stream()
        .filter(availability -> requireNonNullElse(availability.isPurchasable(), true))
        .filter(availability -> sells(availability, term, plan))
        .map(Availability::catalogItemId)
        .findFirst();
  }

  private static boolean sells(Availability availability, Term term, BillingPlan plan) {
    return availability.terms().stream()
        .anyMatch(offered ->
            Catalogue.duration(term).equals(offered.duration())
                && Catalogue.billingCycle(plan).equals(offered.billingCycle()));
  }

  @Override
  public InputStream priceSheet(Market market) {
    return Failures.reading(() ->
        partnerCenter.priceSheets().open(market.iso2(), PriceSheetView.UPDATED_LICENSE_BASED));
  }
}
