package io.github.partnerconsole.core.catalog;

import static io.github.partnerconsole.core.catalog.BillingPlan.ANNUAL;
import static io.github.partnerconsole.core.catalog.BillingPlan.MONTHLY;
import static io.github.partnerconsole.core.catalog.BillingPlan.TRIENNIAL;
import static io.github.partnerconsole.core.catalog.Sheets.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.BillingChoices.WhyNotAnnual;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BillingChoicesTest {

  private static final AnnualBilling OFF = new AnnualBilling(false, false);
  private static final AnnualBilling BOTH = new AnnualBilling(true, true);
  private static final AnnualBilling BILLING_ALONE = new AnnualBilling(true, false);
  private static final AnnualBilling PROVISIONING_ALONE = new AnnualBilling(false, true);

  private static final String P1M = line("Mail", "TST01", "1", "P1M", "Monthly", "10");
  private static final String P1Y_MONTHLY = line("Mail", "TST01", "1", "P1Y", "Monthly", "105");
  private static final String P1Y_ANNUAL = line("Mail", "TST01", "1", "P1Y", "Annual", "100");
  private static final String P3Y_TRIENNIAL = line("Mail", "TST01", "1", "P3Y", "Triennial", "290");

  private static final CatalogSku ALL = Sheets.sku(P1M, P1Y_MONTHLY, P1Y_ANNUAL, P3Y_TRIENNIAL);

  @Test
  @Tag("scenario-1")
  void withBillingAloneAnAnnualChoiceReachesMicrosoftAsMonthly() {
    BillingChoices choices = BillingChoices.of(ALL, BILLING_ALONE);
    BillingChoice annual = choices.find(Term.P1Y, ANNUAL).orElseThrow();
    assertEquals(choices.find(Term.P1Y, MONTHLY), choices.provisionedAs(annual));
  }

  @Test
  @Tag("scenario-1")
  void whereTheTermHasNoMonthlyPlanMicrosoftGetsTheMonthlyTerm() {
    BillingChoices choices = BillingChoices.of(Sheets.sku(P1M, P1Y_ANNUAL), BILLING_ALONE);
    BillingChoice annual = choices.find(Term.P1Y, ANNUAL).orElseThrow();
    assertEquals(choices.find(Term.P1M, MONTHLY), choices.provisionedAs(annual));
  }

  @Test
  void withBillingAloneASkuWithoutAMonthlyPlanCannotBeOrdered() {
    BillingChoices choices = BillingChoices.of(Sheets.sku(P1Y_ANNUAL), BILLING_ALONE);
    assertFalse(choices.canBeOrdered());
    assertEquals(Optional.of(WhyNotAnnual.NO_MONTHLY_PLAN), choices.notAnnual());
  }

  @Test
  @Tag("scenario-2")
  void withBothOffNothingPaidAheadIsOffered() {
    BillingChoices choices = BillingChoices.of(ALL, OFF);
    assertEquals(List.of(MONTHLY, MONTHLY), plans(choices));
    assertEquals(Optional.of(WhyNotAnnual.SWITCHED_OFF), choices.notAnnual());
  }

  @Test
  void withProvisioningAloneTheReasonIsTheOtherSwitch() {
    BillingChoices choices = BillingChoices.of(ALL, PROVISIONING_ALONE);
    assertEquals(List.of(MONTHLY, MONTHLY), plans(choices));
    assertEquals(Optional.of(WhyNotAnnual.BILLING_SWITCHED_OFF), choices.notAnnual());
  }

  @Test
  void withAnnualOffASkuOfAnnualPlansOnlyCannotBeOrdered() {
    BillingChoices choices = BillingChoices.of(Sheets.sku(P1Y_ANNUAL), OFF);
    assertFalse(choices.canBeOrdered());
    assertEquals(Optional.of(WhyNotAnnual.SWITCHED_OFF), choices.notAnnual());
  }

  @Test
  @Tag("scenario-3")
  void aSkuWithoutAnAnnualLineIsOfferedMonthlyWithTheReason() {
    BillingChoices choices = BillingChoices.of(Sheets.sku(P1M, P1Y_MONTHLY), BOTH);
    assertEquals(List.of(MONTHLY, MONTHLY), plans(choices));
    assertEquals(Optional.of(WhyNotAnnual.NOT_IN_PRICE_SHEET), choices.notAnnual());
  }

  @Test
  void withBothOnEverythingIsOfferedAndProvisionedAsChosen() {
    BillingChoices choices = BillingChoices.of(ALL, BOTH);
    assertEquals(List.of(MONTHLY, MONTHLY, ANNUAL, TRIENNIAL), plans(choices));
    assertEquals(Optional.empty(), choices.notAnnual());
    choices
        .offered()
        .forEach(choice -> assertEquals(Optional.of(choice), choices.provisionedAs(choice)));
  }

  @Test
  @Tag("scenario-7")
  void theSwitchesAddPlansAndNeverSkus() {
    BillingChoices before = BillingChoices.of(ALL, OFF);
    BillingChoices after = BillingChoices.of(ALL, BOTH);
    assertTrue(after.offered().containsAll(before.offered()));
    assertEquals(
        List.of(ALL.key()),
        after.offered().stream().map(choice -> choice.line().sku()).distinct().toList());
  }

  @Test
  void aTrialIsOfferedWhateverTheSwitchesSay() {
    CatalogSku trial = Sheets.sku(line("Trial", "TST01", "2", "P1M", "None", "0"));
    assertTrue(BillingChoices.of(trial, OFF).canBeOrdered());
  }

  private static List<BillingPlan> plans(BillingChoices choices) {
    return choices.offered().stream().map(BillingChoice::plan).toList();
  }
}
