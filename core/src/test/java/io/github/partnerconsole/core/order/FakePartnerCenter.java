package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerGateway;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A Partner Center that keeps what it was told to make and goes wrong as scripted, so that a test
 * can count what an order really did.
 */
final class FakePartnerCenter {

  final FakeWire wire = new FakeWire();
  final FakeCustomers customers = new FakeCustomers(wire);
  final FakeAgreements agreements = new FakeAgreements(wire);
  final FakeCarts carts = new FakeCarts(wire, customers, agreements);
  private PartnerAgreement.Status partnerAgreement = PartnerAgreement.Status.SIGNED;
  private boolean forSale = true;
  private Runnable meanwhile = () -> {};

  OrderGateways gateways() {
    return new OrderGateways(customers, agreements, new Products(), carts, new Resellers());
  }

  void partnerAgreementIs(PartnerAgreement.Status status) {
    partnerAgreement = status;
  }

  /** Does it once, while the next question for a partner agreement is under way. */
  void whilePartnerAgreementIsAsked(Runnable work) {
    meanwhile = work;
  }

  void forSale(boolean yes) {
    forSale = yes;
  }

  private final class Products implements ProductGateway {

    @Override
    public Optional<String> catalogItemId(
        Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan) {
      return wire.read(
          Call.CATALOG_ITEM, () -> forSale ? Optional.of(sku + ":item") : Optional.empty());
    }

    @Override
    public Optional<SkuLimits> limits(Market market, Segment segment, SkuKey sku) {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream priceSheet(Market market) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Resellers implements ResellerGateway {

    @Override
    public PartnerAgreement partnerAgreement(MpnId mpnId) {
      return wire.read(
          Call.PARTNER_AGREEMENT,
          () -> {
            Runnable work = meanwhile;
            meanwhile = () -> {};
            work.run();
            return new PartnerAgreement(mpnId, partnerAgreement, Instant.EPOCH);
          });
    }

    @Override
    public List<IndirectReseller> all() {
      throw new UnsupportedOperationException();
    }
  }
}
