package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryBook;
import io.github.partnerconsole.core.customer.CountryCatalog;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Someone who writes an order for a new tenant; the world around the draft can be changed. */
final class DraftBench {

  static final Market MARKET = new Market("NL");
  static final Company COMPANY =
      new Company(
          "Kestrel Bakery",
          "",
          new Address(new CountryCode("NL"), "Damrak 12", "", "Amsterdam", "", "1012 JS"),
          new ContactPerson("Noor", "Visser", "noor@kestrel.example", "+31 20 555 0123"));

  Instant now = Plans.NOW;
  AnnualBilling switches = new AnnualBilling(true, true);
  PartnerProgram program = PartnerProgram.INDIRECT_PROVIDER;
  Optional<Partner> partner = Optional.of(FakeAnswers.PARTNER);
  final FakeAnswers answers = new FakeAnswers(() -> now);
  final FakeCatalog catalog = new FakeCatalog(() -> now);
  final InMemoryAcceptanceLog acceptances = new InMemoryAcceptanceLog(new Power());
  private final List<LiveCountryRules> kept = new ArrayList<>();

  NewTenantChecks checks() {
    return new NewTenantChecks(
        rules(), answers.gateways(this::signIn), countries(), acceptances, catalog, "sam");
  }

  NewTenantRules rules() {
    return new NewTenantRules(
        new OrderFacts(
            countries()::rules, () -> partner, program, switches, () -> now, ZoneOffset.UTC));
  }

  /** A book as it is opened at the next start. */
  CountryBook countries() {
    return new CountryBook(CountryCatalog.load(), new Kept(), this::live, () -> now);
  }

  private Partner signIn() {
    partner = Optional.of(FakeAnswers.PARTNER);
    return FakeAnswers.PARTNER;
  }

  private LiveCountryRules live(CountryCode country) {
    return answers.answer(() ->
        new LiveCountryRules(
            country,
            true,
            "^\\d{4} [A-Z]{2}$",
            true,
            false,
            List.of(),
            "",
            List.of(),
            false,
            true,
            "",
            "",
            List.of("nl-NL"),
            List.of("nl"),
            now));
  }

  /** All that a draft needs, in a basket of these lines. */
  NewTenantDraft ready(OrderLine... lines) {
    NewTenantDraft typed =
        NewTenantDraft.blank(new UUID(0, 1), now)
            .withCompany(COMPANY)
            .withCulture("nl-NL")
            .withDomainPrefix(new DomainPrefix("kestrel"))
            .withSeller(new Seller.Reseller(Plans.RESELLER))
            .withAgreement(accepted())
            .withLines(List.of(lines));
    return checks().all(checks().agreement(typed));
  }

  static AgreementForm accepted() {
    return AgreementForm.BLANK
        .withSignatory(new Signatory("Noor", "Visser", "noor@kestrel.example", ""))
        .withTypedDate("2026-11-23")
        .withLanguage("en-US")
        .withDeclared(true);
  }

  /** Five seats as they are offered now. */
  OrderLine line(String product, Term term, BillingPlan plan) {
    CatalogSku sku = catalog.find(MARKET, new SkuKey(product, "0001")).orElseThrow();
    BillingChoices choices = BillingChoices.of(sku, switches);
    BillingChoice choice = choices.find(term, plan).orElseThrow();
    return new OrderLine(
        MARKET,
        sku.skuTitle(),
        sku.segment(),
        choice,
        choices.provisionedAs(choice).orElseThrow(),
        "5");
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  List<String> blocks(NewTenantDraft draft) {
    return keys(draft, Verdict.Outcome.BLOCK);
  }

  List<String> stale(NewTenantDraft draft) {
    return keys(draft, Verdict.Outcome.STALE);
  }

  List<String> keys(NewTenantDraft draft, Verdict.Outcome outcome) {
    return rules().preFlight(draft).stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .flatMap(verdict -> verdict.finding().map(Finding::key).stream())
        .toList();
  }

  List<Verdict.Rule> passed(NewTenantDraft draft) {
    return rules().preFlight(draft).stream()
        .filter(verdict -> verdict.outcome() == Verdict.Outcome.PASS)
        .map(Verdict::rule)
        .toList();
  }

  private final class Kept implements CountryRulesStore {

    @Override
    public Optional<LiveCountryRules> find(CountryCode country) {
      return kept.stream().filter(rules -> rules.country().equals(country)).findFirst();
    }

    @Override
    public List<LiveCountryRules> all() {
      return List.copyOf(kept);
    }

    @Override
    public void keep(LiveCountryRules rules) {
      kept.removeIf(old -> old.country().equals(rules.country()));
      kept.add(rules);
    }
  }
}
