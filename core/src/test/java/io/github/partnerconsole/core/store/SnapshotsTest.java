package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.PartnerSnapshot;
import io.github.partnerconsole.core.relationship.PartnerSnapshots;
import io.github.partnerconsole.core.relationship.ResellerSnapshot;
import io.github.partnerconsole.core.relationship.ResellerSnapshots;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

  @TempDir Path folder;

  private Databases databases;

  @BeforeEach
  void open() {
    databases = Databases.open(folder, InstantSource.fixed(MONDAY));
  }

  @AfterEach
  void close() {
    databases.close();
  }

  @Test
  void theListOfCustomersIsThatOfTheLastFetch() {
    CustomerSnapshots customers = databases.customers();
    assertEquals(Optional.empty(), customers.latest());
    customers.keep(new CustomerSnapshot(List.of(customer("b"), customer("a")), MONDAY));
    CustomerSnapshot next = new CustomerSnapshot(List.of(customer("c")), TUESDAY);
    customers.keep(next);
    assertEquals(Optional.of(next), customers.latest());
  }

  @Test
  void anEmptyListThatWasFetchedIsNotTheSameAsNone() {
    databases.customers().keep(new CustomerSnapshot(List.of(), MONDAY));
    assertEquals(
        Optional.of(new CustomerSnapshot(List.of(), MONDAY)), databases.customers().latest());
    assertEquals(Optional.empty(), databases.resellers().latest());
  }

  @Test
  void resellersKeepTheirOrder() {
    ResellerSnapshot snapshot =
        new ResellerSnapshot(List.of(reseller("2", true), reseller("1", false)), TUESDAY);
    databases.resellers().keep(snapshot);
    assertEquals(Optional.of(snapshot), databases.resellers().latest());
  }

  @Test
  void theLastAnswerAboutAPartnerAgreementCounts() {
    ResellerSnapshots resellers = databases.resellers();
    MpnId mpn = new MpnId("4567");
    assertEquals(Optional.empty(), resellers.partnerAgreement(mpn));
    resellers.keep(new PartnerAgreement(mpn, PartnerAgreement.Status.UNSIGNED, MONDAY));
    PartnerAgreement signed = new PartnerAgreement(mpn, PartnerAgreement.Status.SIGNED, TUESDAY);
    resellers.keep(signed);
    assertEquals(Optional.of(signed), resellers.partnerAgreement(mpn));
  }

  @Test
  void countryRulesComeBackAsMicrosoftGaveThem() {
    CountryRulesStore store = databases.countryRules();
    assertEquals(Optional.empty(), store.find(new CountryCode("AE")));
    store.keep(rules("^$", MONDAY));
    LiveCountryRules next = rules("^\\d{5}$", TUESDAY);
    store.keep(next);
    assertEquals(Optional.of(next), store.find(new CountryCode("AE")));
    assertEquals(List.of(next), store.all());
  }

  @Test
  void whoIsSignedInTakesThePlaceOfWhoWas() {
    PartnerSnapshots store = databases.partner();
    assertEquals(Optional.empty(), store.latest());
    store.keep(new PartnerSnapshot(partner("One"), MONDAY));
    PartnerSnapshot other = new PartnerSnapshot(partner("Two"), TUESDAY);
    store.keep(other);
    assertEquals(Optional.of(other), store.latest());
  }

  private static Partner partner(String name) {
    return new Partner(
        new TenantId("tenant-" + name), name, name + ".onmicrosoft.com", name + ".example", "NL");
  }

  private static CustomerSummary customer(String name) {
    return new CustomerSummary(new TenantId("tenant-" + name), name, name + ".onmicrosoft.com");
  }

  private static IndirectReseller reseller(String mpn, boolean active) {
    return new IndirectReseller(
        new TenantId("tenant-" + mpn), "Reseller " + mpn, new MpnId(mpn), "NL", active);
  }

  private static LiveCountryRules rules(String postalCode, Instant asOf) {
    return new LiveCountryRules(
        new CountryCode("AE"),
        false,
        postalCode,
        true,
        true,
        List.of("Abu Dhabi", "Dubai"),
        "",
        List.of("971"),
        true,
        true,
        "^[0-9]{15}$",
        "100123456700003",
        List.of("ar-AE"),
        List.of(),
        asOf);
  }
}
