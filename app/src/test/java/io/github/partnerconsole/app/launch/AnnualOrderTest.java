package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.order.Consent;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.subscription.Subscription;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annual billing from the price sheet to the subscription at the sandbox. */
class AnnualOrderTest {

  private static final Market MARKET = new Market("NL");

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void open() throws Exception {
    trial = Trial.open(folder, SandboxOptions.inMemory());
    trial.console().imports().fromPartnerCenter(MARKET);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  @Tag("scenario-1")
  void annualThatIsNotProvisionedIsAskedAboutAndReachesMicrosoftAsMonthly() {
    Trial user = withSwitches(true, false);
    NewTenantDraft draft = annual(user);
    assertEquals(List.of("basket.provisionedMonthly"), user.blocks(draft));

    NewTenantDraft agreed = draft.withConsent(Consent.PROVISIONED_MONTHLY, true);
    assertEquals(List.of(), user.blocks(agreed));
    assertEquals(BillingCycle.MONTHLY, subscriptionOf(user.place(agreed)).billingCycle());
  }

  @Test
  void annualThatIsProvisionedReachesMicrosoftAsAnnual() {
    NewTenantDraft draft = annual(trial);
    assertEquals(List.of(), trial.blocks(draft));
    assertEquals(BillingCycle.ANNUAL, subscriptionOf(trial.place(draft)).billingCycle());
  }

  @Test
  @Tag("scenario-2")
  void withBothSwitchesOffNoProductIsOfferedAnnually() {
    Trial user = withSwitches(false, false);
    List<CatalogSku> all =
        user.console()
            .catalog()
            .search(new CatalogQuery(MARKET, "", Set.of(Segment.values()), Optional.empty(), 1000))
            .skus();
    assertTrue(all.size() > 50, () -> all.size() + " SKUs");
    for (CatalogSku sku : all) {
      List<BillingChoice> offered =
          BillingChoices.of(sku, user.preferences().annualBilling()).offered();
      assertTrue(offered.stream().noneMatch(choice -> choice.plan().isPaidAhead()), sku.skuTitle());
    }
    assertEquals(List.of("basket.annualNotOffered"), user.blocks(annual(trial)));
  }

  @Test
  @Tag("scenario-3")
  void aProductWithoutAnnualPriceIsOfferedMonthlyOnlyAndOrderedSo() {
    CatalogSku sku = trial.sku(MARKET, "Windows 365 Business");
    BillingChoices choices = BillingChoices.of(sku, trial.preferences().annualBilling());
    assertEquals(
        List.of(BillingPlan.MONTHLY), choices.offered().stream().map(BillingChoice::plan).toList());
    assertEquals(Optional.of(BillingChoices.WhyNotAnnual.NOT_IN_PRICE_SHEET), choices.notAnnual());

    NewTenantDraft draft =
        trial
            .filled(Companies.DUTCH)
            .withLines(List.of(trial.line(MARKET, sku, BillingPlan.MONTHLY, "2")));
    OrderRecord order = trial.place(trial.checks().all(draft));
    assertEquals(BillingCycle.MONTHLY, subscriptionOf(order).billingCycle());
  }

  @Test
  @Tag("scenario-4")
  void theYearOfALegacyProductIsTwelveMonthsAndAYearOfTheSheetIsItself() throws Exception {
    String sheet =
        """
        ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,\
        BillingPlan,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,\
        EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment
        Old Plan,AAA0OLD00001,1,Old Plan,Microsoft Corporation,,,,Monthly,BE,EUR,10.15,,,\
        2026-01-01T00:00:00Z,9999-11-30T23:59:59Z,License,12.50,Commercial
        New Plan,AAA0NEW00001,1,New Plan,Microsoft Corporation,,,P1Y,Annual,BE,EUR,99.90,,,\
        2026-01-01T00:00:00Z,9999-11-30T23:59:59Z,License,120.00,Commercial
        """;
    trial
        .console()
        .imports()
        .fromFile(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "legacy.csv");
    assertEquals(new BigDecimal("121.80"), yearOf("AAA0OLD00001").amount());
    assertTrue(yearOf("AAA0OLD00001").basis().derived());
    assertEquals(new BigDecimal("99.90"), yearOf("AAA0NEW00001").amount());
  }

  private Price yearOf(String productId) {
    CatalogSku sku =
        trial.console().catalog().find(new Market("BE"), new SkuKey(productId, "1")).orElseThrow();
    return Price.perSeat(
        BillingChoices.of(sku, trial.preferences().annualBilling())
            .find(Term.P1Y, BillingPlan.ANNUAL)
            .orElseThrow());
  }

  private Trial withSwitches(boolean billing, boolean provisioning) {
    return trial.with(
        Preferences.INITIAL.withAnnualBilling(new AnnualBilling(billing, provisioning)));
  }

  private static NewTenantDraft annual(Trial user) {
    NewTenantDraft draft = user.filled(Companies.DUTCH);
    return user.checks().all(draft.withLines(List.of(user.line(MARKET, BillingPlan.ANNUAL, "5"))));
  }

  /** The only subscription of the order's tenant, as the sandbox tells it. */
  private Subscription subscriptionOf(OrderRecord order) {
    URI host = trial.sandbox().baseUrl();
    try (PartnerCenter partnerCenter =
        new PartnerCenter(
            Settings.at(host).withSalesHost(host),
            _ -> new AccessToken(trial.sandbox().token()),
            InstantSource.system(),
            UUID::randomUUID)) {
      List<Subscription> all =
          partnerCenter.subscriptions().list(order.tenant().orElseThrow().value()).toList();
      assertEquals(1, all.size());
      return all.getFirst();
    }
  }
}
