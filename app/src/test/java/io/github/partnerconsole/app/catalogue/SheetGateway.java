package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.io.InputStream;
import java.util.Optional;

/** A Partner Center that only has price sheets, or cannot be reached. */
final class SheetGateway implements ProductGateway {
  boolean reachable = true;
  String sheet = PriceSheets.DUTCH;

  @Override
  public Optional<SkuLimits> limits(Market market, Segment segment, SkuKey sku) {
    return Optional.empty();
  }

  @Override
  public Optional<String> catalogItemId(
      Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan) {
    return Optional.empty();
  }

  @Override
  public InputStream priceSheet(Market market) {
    if (!reachable) {
      throw new GatewayException(new Failure.Unreachable(""));
    }
    return PriceSheets.stream(sheet);
  }
}
