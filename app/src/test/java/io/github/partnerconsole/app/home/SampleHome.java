package io.github.partnerconsole.app.home;

import io.github.partnerconsole.app.sample.MemoryCustomers;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerSnapshot;
import io.github.partnerconsole.core.relationship.ResellerSnapshots;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Data of several ages. */
final class SampleHome {
  private SampleHome() {}

  /** Everything fetched, some of it long ago. */
  static LocalData aged() {
    MemoryCustomers customers = new MemoryCustomers();
    customers.keep(new CustomerSnapshot(List.of(), SampleJournal.ago(Duration.ofHours(2))));
    return new LocalData(
        () -> new Market("NL"), new Sheets(true), new Rules(true), customers, new Resellers(true));
  }

  /** Nothing fetched yet. */
  static LocalData none() {
    return new LocalData(
        () -> new Market("NL"),
        new Sheets(false),
        new Rules(false),
        new MemoryCustomers(),
        new Resellers(false));
  }

  private record Sheets(boolean there) implements Catalog {
    @Override
    public Optional<SheetInfo> sheet(Market market) {
      return there
          ? Optional.of(
              new SheetInfo(
                  market,
                  Currency.getInstance("EUR"),
                  "sheet.csv",
                  SampleJournal.ago(Duration.ofDays(22)),
                  10,
                  5))
          : Optional.empty();
    }

    @Override
    public List<SheetInfo> sheets() {
      return List.of();
    }

    @Override
    public CatalogHits search(CatalogQuery query) {
      return new CatalogHits(List.of(), 0, 0);
    }

    @Override
    public Optional<CatalogSku> find(Market market, SkuKey key) {
      return Optional.empty();
    }

    @Override
    public SheetInfo replace(PriceSheet sheet, String source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SkuLimits> limits(Market market, SkuKey key) {
      return Optional.empty();
    }

    @Override
    public void keep(Market market, SkuLimits limits) {}
  }

  private record Rules(boolean there) implements CountryRulesStore {
    @Override
    public Optional<LiveCountryRules> find(CountryCode country) {
      return there
          ? Optional.of(
              new LiveCountryRules(
                  country,
                  true,
                  "",
                  true,
                  false,
                  List.of(),
                  "",
                  List.of(),
                  true,
                  true,
                  "",
                  "",
                  List.of(),
                  List.of(),
                  SampleJournal.ago(Duration.ofDays(9))))
          : Optional.empty();
    }

    @Override
    public List<LiveCountryRules> all() {
      return List.of();
    }

    @Override
    public void keep(LiveCountryRules rules) {}
  }

  private record Resellers(boolean there) implements ResellerSnapshots {
    private static final MpnId SIGNED = new MpnId("1");
    private static final MpnId ASKED_LONG_AGO = new MpnId("2");
    private static final MpnId NEVER_ASKED = new MpnId("3");

    @Override
    public Optional<ResellerSnapshot> latest() {
      List<IndirectReseller> resellers =
          List.of(SIGNED, ASKED_LONG_AGO, NEVER_ASKED).stream()
              .map(id -> new IndirectReseller(new TenantId("t" + id), "R", id, "NL", true))
              .toList();
      return there
          ? Optional.of(new ResellerSnapshot(resellers, SampleJournal.NOW))
          : Optional.empty();
    }

    @Override
    public void keep(ResellerSnapshot snapshot) {}

    @Override
    public Optional<PartnerAgreement> partnerAgreement(MpnId reseller) {
      if (reseller.equals(NEVER_ASKED)) {
        return Optional.empty();
      }
      Duration age = reseller.equals(SIGNED) ? Duration.ofHours(1) : Duration.ofDays(31);
      return Optional.of(
          new PartnerAgreement(reseller, PartnerAgreement.Status.SIGNED, SampleJournal.ago(age)));
    }

    @Override
    public void keep(PartnerAgreement answer) {}
  }
}
