package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AgreementDocument;
import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.agreement.AgreementTemplate;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.CreatedCustomer;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerGateway;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A Partner Center that only answers questions, as it is told to; each answer of that moment. */
final class FakeAnswers implements CustomerGateway, AgreementGateway, ProductGateway {

  static final Partner PARTNER =
      new Partner(
          new TenantId("partner"),
          "Northgate",
          "northgate.onmicrosoft.com",
          "northgate.example",
          "NL");

  boolean reachable = true;
  boolean forSale = true;
  boolean accepted;
  AddressCheck.Verdict address = AddressCheck.Verdict.VERIFIED;
  PartnerAgreement.Status partnerAgreement = PartnerAgreement.Status.SIGNED;
  int mostSeats = 300;
  int questions;
  private final InstantSource time;

  FakeAnswers(InstantSource time) {
    this.time = time;
  }

  NewTenantGateways gateways(Supplier<Partner> partner) {
    return new NewTenantGateways(
        this, this::check, new Resellers(), this, this, () -> answer(partner));
  }

  <T> T answer(Supplier<T> answer) {
    if (!reachable) {
      throw new GatewayException(new Failure.Unreachable("no route"));
    }
    questions++;
    return answer.get();
  }

  private AddressCheck check(Address asked) {
    return answer(() -> new AddressCheck(asked, address, "", List.of(), time.instant()));
  }

  @Override
  public List<CustomerSummary> whoseNameStartsWith(String text) {
    return answer(List::of);
  }

  @Override
  public boolean isDomainTaken(String domain) {
    return answer(() -> false);
  }

  @Override
  public Optional<CustomerSummary> ofDomain(String domain) {
    return answer(Optional::empty);
  }

  @Override
  public AgreementTemplate template() {
    return answer(() -> new AgreementTemplate("template"));
  }

  @Override
  public boolean isAccepted(TenantId customer) {
    return answer(() -> accepted);
  }

  @Override
  public Optional<SkuLimits> limits(Market market, Segment segment, SkuKey sku) {
    return answer(() ->
        Optional.of(new SkuLimits(sku, 1, mostSeats, false, false, List.of(), time.instant())));
  }

  @Override
  public Optional<String> catalogItemId(
      Market market, Segment segment, SkuKey sku, Term term, BillingPlan plan) {
    return answer(() -> forSale ? Optional.of("item") : Optional.empty());
  }

  @Override
  public List<CustomerSummary> all() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CreatedCustomer create(
      NewCustomer customer, Optional<TenantId> reseller, Dispatch dispatch) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ReviewStatus review(TenantId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CustomerDetails details(TenantId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AgreementDocument document(AgreementTemplate template, String language, String country) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void confirm(TenantId customer, Acceptance acceptance, Dispatch dispatch) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InputStream priceSheet(Market market) {
    throw new UnsupportedOperationException();
  }

  private final class Resellers implements ResellerGateway {

    @Override
    public PartnerAgreement partnerAgreement(MpnId mpnId) {
      return answer(() -> new PartnerAgreement(mpnId, partnerAgreement, time.instant()));
    }

    @Override
    public List<IndirectReseller> all() {
      throw new UnsupportedOperationException();
    }
  }
}
