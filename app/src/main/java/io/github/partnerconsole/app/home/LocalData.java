package io.github.partnerconsole.app.home;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerSnapshots;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads how old the data on this computer is. Blocks.
 *
 * @param market the home market
 */
public record LocalData(
    Supplier<Market> market,
    Catalog catalog,
    CountryRulesStore countryRules,
    CustomerSnapshots customers,
    ResellerSnapshots resellers) {

  List<DataAge> ages() {
    Market home = market.get();
    Optional<SheetInfo> sheet = catalog.sheet(home);
    String name = sheet.map(info -> home + ", " + info.currency()).orElseGet(home::iso2);
    return List.of(
        new DataAge(DataKind.CATALOGUE, name, sheet.map(SheetInfo::asOf)),
        new DataAge(
            DataKind.COUNTRY_RULES,
            home.iso2(),
            countryRules.find(new CountryCode(home.iso2())).map(LiveCountryRules::asOf)),
        new DataAge(DataKind.CUSTOMERS, "", customers.latest().map(CustomerSnapshot::asOf)),
        new DataAge(DataKind.RESELLER_AGREEMENTS, "", oldestAgreement()));
  }

  /** The oldest answer, since that is the one that may mislead. */
  private Optional<Instant> oldestAgreement() {
    return resellers.latest().stream()
        .flatMap(list -> list.resellers().stream())
        .map(IndirectReseller::mpnId)
        .flatMap(mpnId -> resellers.partnerAgreement(mpnId).stream())
        .map(PartnerAgreement::asOf)
        .min(Comparator.naturalOrder());
  }
}
