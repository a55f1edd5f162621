package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Sheets;
import io.github.partnerconsole.core.catalog.Term;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a basket when the price sheet, Settings or Microsoft's offers change. */
class BasketChecksTest {

  private static final String MAIL = "CFQ7TTC0MAIL";
  private static final String ANNUAL_ONLY = "CFQ7TTC0YEAR";

  private final DraftBench bench = new DraftBench();

  @BeforeEach
  void fillCatalogue() {
    bench.catalog.imports(
        mail("P1Y", "Monthly", "53.55"), annualOnly(), mail("P1Y", "Annual", "51"));
  }

  private static String mail(String term, String plan, String price) {
    return Sheets.line("Mail", MAIL, "0001", term, plan, price);
  }

  private static String annualOnly() {
    return Sheets.line("Reports", ANNUAL_ONLY, "0001", "P1Y", "Annual", "499.00");
  }

  private OrderLine mailByTheMonth() {
    return bench.line(MAIL, Term.P1Y, BillingPlan.MONTHLY);
  }

  @Test
  void aBasketThatIsAsItWasChosenPasses() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    assertEquals(List.of(), bench.blocks(draft));
    assertEquals(List.of(), bench.stale(draft));
    assertTrue(bench.passed(draft).contains(Verdict.Rule.BASKET));
  }

  @Test
  @Tag("scenario-1")
  void withoutProvisioningALineThatHasNoMonthlyPlanCannotBeOrdered() {
    NewTenantDraft draft = bench.ready(bench.line(ANNUAL_ONLY, Term.P1Y, BillingPlan.ANNUAL));
    assertEquals(List.of(), bench.blocks(draft));

    bench.switches = new AnnualBilling(true, false);

    assertEquals(List.of("basket.noMonthlyPlan"), bench.blocks(draft));
    NewTenantDraft asked = bench.checks().all(draft);
    assertEquals(List.of("basket.noMonthlyPlan"), bench.blocks(asked));
    assertThrows(IllegalArgumentException.class, () -> plan(asked));
  }

  @Test
  @Tag("scenario-1")
  void withoutProvisioningALineThatHasAMonthlyPlanIsAskedAbout() {
    NewTenantDraft draft = bench.ready(bench.line(MAIL, Term.P1Y, BillingPlan.ANNUAL));
    bench.switches = new AnnualBilling(true, false);

    NewTenantDraft asked = bench.checks().priced(draft);

    assertEquals(BillingPlan.MONTHLY, asked.lines().getFirst().sent().plan());
    assertEquals(List.of("basket.provisionedMonthly"), bench.blocks(asked));
  }

  @Test
  void whatLeftThePriceSheetBlocksUntilItIsBack() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.imports(annualOnly());
    NewTenantDraft gone = bench.checks().all(draft);
    assertEquals(List.of("basket.notOffered"), bench.blocks(gone));

    bench.catalog.imports(mail("P1Y", "Annual", "51"));
    assertEquals(List.of("basket.notOffered"), bench.blocks(bench.checks().all(gone)));

    bench.catalog.imports(mail("P1Y", "Monthly", "53.55"));
    assertEquals(List.of(), bench.blocks(bench.checks().all(gone)));
  }

  @Test
  void whatMicrosoftDoesNotSellIsFoundBeforeTheTenantExists() {
    bench.answers.forSale = false;
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    assertEquals(List.of("basket.notForSale"), bench.blocks(draft));
    assertThrows(IllegalArgumentException.class, () -> plan(draft));
  }

  @Test
  void anAnswerAboutAnotherPlanSaysNothing() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    OrderLine other = bench.line(MAIL, Term.P1Y, BillingPlan.ANNUAL);
    assertEquals(List.of("basket.notAsked"), bench.stale(draft.withLines(List.of(other))));
  }

  @Test
  void aPriceThatChangedIsAskedAboutWithBothPrices() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.imports(mail("P1Y", "Monthly", "499995.00"));

    NewTenantDraft asked = bench.checks().all(draft);

    assertEquals(List.of("basket.priceChanged"), bench.blocks(asked));
    assertEquals("[Mail, EUR, 53.55, EUR, 499995.00]", argsOfPriceChange(asked));
    NewTenantDraft agreed = asked.withConsent(Consent.PRICES_CHANGED, true);
    assertEquals(List.of(), bench.blocks(bench.checks().all(agreed)));
  }

  @Test
  void aPriceThatChangesAgainIsAskedAboutAgain() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.imports(mail("P1Y", "Monthly", "60.00"));
    NewTenantDraft asked = bench.checks().all(draft);
    bench.catalog.imports(mail("P1Y", "Monthly", "70.00"));
    assertEquals("[Mail, EUR, 53.55, EUR, 70.00]", argsOfPriceChange(bench.checks().all(asked)));

    NewTenantDraft agreed = asked.withConsent(Consent.PRICES_CHANGED, true);
    NewTenantDraft again = bench.checks().all(agreed);
    assertEquals(List.of("basket.priceChanged"), bench.blocks(again));
    assertEquals("[Mail, EUR, 60.00, EUR, 70.00]", argsOfPriceChange(again));
  }

  @Test
  void aPriceThatIsBackNeedsNoAnswer() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.imports(mail("P1Y", "Monthly", "60.00"));
    NewTenantDraft asked = bench.checks().all(draft);
    bench.catalog.imports(mail("P1Y", "Monthly", "53.55"));
    assertEquals(List.of(), bench.blocks(bench.checks().all(asked)));
  }

  @Test
  void aLineThatWasChosenAnewIsAtThePriceThatWasSeen() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.imports(mail("P1Y", "Monthly", "60.00"));
    OrderLine asked = bench.checks().all(draft).lines().getFirst();
    assertEquals(Optional.empty(), asked.withChoice(asked.choice(), asked.sent()).seen());
  }

  @Test
  void withoutAnySheetThePricesAreThoseOfTheDayTheyWereChosen() {
    NewTenantDraft draft = bench.ready(mailByTheMonth());
    bench.catalog.clear();
    NewTenantDraft asked = bench.checks().all(draft);
    assertEquals(draft.lines(), asked.lines());
    assertEquals(List.of(), bench.blocks(asked));
    assertEquals(List.of("basket.noSheet"), bench.keys(asked, Verdict.Outcome.WARN));
  }

  private String argsOfPriceChange(NewTenantDraft draft) {
    return bench.rules().preFlight(draft).stream()
        .filter(verdict -> verdict.rule() == Verdict.Rule.PRICES_CHANGED)
        .map(verdict -> verdict.finding().orElseThrow().args().toString())
        .findFirst()
        .orElseThrow();
  }

  private OrderPlan plan(NewTenantDraft draft) {
    return new OrderPlanner(new InMemoryJournal(new Power()), UUID::randomUUID, "sam", "sandbox")
        .plan(draft, bench.rules());
  }
}
