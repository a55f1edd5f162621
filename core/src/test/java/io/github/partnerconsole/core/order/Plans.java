package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans of one small order for a new tenant. */
final class Plans {

  static final Instant NOW = Instant.parse("2026-11-23T09:15:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID DRAFT = new UUID(7, 7);
  static final DomainPrefix PREFIX = new DomainPrefix("fabrikam");
  static final IndirectReseller RESELLER =
      new IndirectReseller(
          new TenantId("reseller-tenant"), "Northwind", new MpnId("4711"), "NL", true);

  static final PlannedLine STANDARD = line(new SkuKey("CFQ7TTC0LDPB", "0001"), "Business Standard");
  static final PlannedLine VISIO = line(new SkuKey("CFQ7TTC0HD32", "0002"), "Visio Plan 2");

  private Plans() {}

  static OrderNumber number(int count) {
    return OrderNumber.of(TODAY, count);
  }

  /** Tenant, agreement, cart, check-out, for a reseller. */
  static OrderPlan forReseller() {
    return plan(number(1), DRAFT, PREFIX, Optional.empty(), Optional.of(RESELLER));
  }

  static OrderPlan forOurselves() {
    return plan(number(1), DRAFT, PREFIX, Optional.empty(), Optional.empty());
  }

  /** Of these lines, for a tenant that is there or not. */
  static OrderPlan ofLines(int count, Optional<TenantId> tenant, PlannedLine... lines) {
    return plan(number(count), DRAFT, PREFIX, tenant, Optional.of(RESELLER), List.of(lines));
  }

  static OrderPlan again(int count, Optional<TenantId> tenant) {
    return plan(number(count), DRAFT, PREFIX, tenant, Optional.of(RESELLER));
  }

  static OrderPlan plan(
      OrderNumber number,
      UUID draft,
      DomainPrefix prefix,
      Optional<TenantId> tenant,
      Optional<IndirectReseller> reseller) {
    return plan(number, draft, prefix, tenant, reseller, List.of(STANDARD));
  }

  private static OrderPlan plan(
      OrderNumber number,
      UUID draft,
      DomainPrefix prefix,
      Optional<TenantId> tenant,
      Optional<IndirectReseller> reseller,
      List<PlannedLine> lines) {
    List<Intent> intents = new ArrayList<>();
    if (tenant.isEmpty()) {
      intents.add(
          new Intent.CreateCustomer(
              new NewCustomer(Company.BLANK.withName("Fabrikam"), prefix, "nl-NL", "nl"),
              reseller.map(IndirectReseller::tenantId)));
    }
    intents.add(new Intent.ConfirmAgreement(acceptance()));
    intents.add(
        new Intent.CreateCart(new Market("NL"), lines, reseller.map(IndirectReseller::mpnId)));
    intents.add(new Intent.CheckOut());
    return new OrderPlan(
        number, draft, NOW, "sam", "sandbox", "Fabrikam", prefix, tenant, reseller, calls(intents));
  }

  private static List<PlannedCall> calls(List<Intent> intents) {
    List<PlannedCall> calls = new ArrayList<>();
    for (Intent intent : intents) {
      calls.add(new PlannedCall(calls.size() + 1, intent, new RequestId(UUID.randomUUID())));
    }
    return calls;
  }

  private static PlannedLine line(SkuKey sku, String title) {
    return new PlannedLine(
        sku,
        title,
        Segment.COMMERCIAL,
        Term.P1Y,
        BillingPlan.MONTHLY,
        BillingPlan.MONTHLY,
        5,
        new BigDecimal("88.20"),
        Currency.getInstance("EUR"),
        Optional.of(Term.P1Y));
  }

  private static Acceptance acceptance() {
    return new Acceptance(
        new Signatory("Ada", "Jansen", "ada@fabrikam.example", ""),
        TODAY,
        NOW,
        "template",
        "nl-NL",
        "NL",
        Confirmation.RESELLER_CONFIRMS,
        "sam",
        NOW);
  }
}
