package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.order.Availability;
import io.github.partnerconsole.core.order.Consent;
import io.github.partnerconsole.core.order.DomainCheck;
import io.github.partnerconsole.core.order.Evidence;
import io.github.partnerconsole.core.order.Lookalikes;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts to keep. */
final class Drafts {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456789Z");

  private Drafts() {}

  static SavedDraft blank(int number) {
    return saved(NewTenantDraft.blank(new UUID(0, number), NOW), NOW.plusSeconds(number));
  }

  static SavedDraft saved(NewTenantDraft draft, Instant at) {
    return new SavedDraft(draft, "company", 1, 7, 2, 1, at);
  }

  /** A draft with something in every place. */
  static NewTenantDraft full() {
    return NewTenantDraft.blank(new UUID(0, 99), NOW)
        .withCompany(Company.BLANK.withName("Café \"Zürich\" 株式会社"))
        .withCulture("nl-NL")
        .withDomainPrefix(new DomainPrefix("contoso"))
        .withSeller(
            new Seller.Reseller(
                new IndirectReseller(new TenantId("t"), "Reseller", new MpnId("0123"), "NL", true)))
        .withLines(List.of(line()))
        .withEvidence(evidence())
        .withConsent(Consent.FREE_LINES, true)
        .withTenant(new TenantId("created"));
  }

  private static OrderLine line() {
    PriceLine price =
        new PriceLine(
            new SkuKey("TST01", "1"),
            Optional.empty(),
            BillingPlan.MONTHLY,
            Currency.getInstance("EUR"),
            new BigDecimal("10.150"),
            new BigDecimal("150"),
            NOW,
            Instant.parse("9999-11-30T23:59:59Z"));
    return new OrderLine(
        new Market("NL"),
        "Mail",
        Segment.COMMERCIAL,
        new BillingChoice(Term.P1Y, BillingPlan.ANNUAL, price),
        new BillingChoice(Term.P1M, BillingPlan.MONTHLY, price),
        " 1.5",
        Optional.of(new BillingChoice(Term.P1Y, BillingPlan.ANNUAL, price)),
        true);
  }

  private static Evidence evidence() {
    return Evidence.NONE
        .withAddress(
            new AddressCheck(
                Address.BLANK, AddressCheck.Verdict.QUESTIONED, "?", List.of(Address.BLANK), NOW))
        .withDomain(new DomainCheck("contoso.onmicrosoft.com", false, Optional.empty(), NOW))
        .withLookalikes(
            new Lookalikes(
                "Contoso", List.of(new CustomerSummary(new TenantId("x"), "Contoso", "d")), NOW))
        .withPartnerAgreement(
            new PartnerAgreement(new MpnId("0123"), PartnerAgreement.Status.SIGNED, NOW))
        .withAvailability(
            new Availability(new SkuKey("TST01", "1"), Term.P1M, BillingPlan.MONTHLY, true, NOW))
        .withAcceptedBefore(Optional.of(NOW))
        .withLimits(new SkuLimits(new SkuKey("TST01", "1"), 1, 300, false, false, List.of(), NOW));
  }
}
