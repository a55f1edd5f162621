package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.catalogue.Offer.State;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.PriceSheetReader;
import io.github.partnerconsole.core.catalog.SheetRefused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final AnnualBilling BOTH = new AnnualBilling(true, true);
  private static final AnnualBilling BILLING_ONLY = new AnnualBilling(true, false);
  private static final AnnualBilling OFF = new AnnualBilling(false, false);

  @Test
  void everyPriceIsListedOfferedOrNot() throws SheetRefused {
    assertEquals(
        List.of(State.OFFERED, State.OFFERED, State.OFFERED), states("Business Premium", BOTH));
    assertEquals(
        List.of(State.OFFERED, State.OFFERED, State.NOT_OFFERED), states("Business Premium", OFF));
    assertEquals(
        List.of(State.OFFERED, State.OFFERED, State.OFFERED_AS_MONTHLY),
        states("Business Premium", BILLING_ONLY));
  }

  @Test
  void theLowestPriceIsThatOfTheTimeItPaysFor() throws SheetRefused {
    assertEquals("€ 240.00 per seat for 1 year, billed annually", lowest("Business Premium", BOTH));
  }

  @Test
  void theLowestPriceIsOneThatMayBeOrdered() throws SheetRefused {
    assertEquals(
        "€ 252.00 per seat for 1 year, billed monthly (12 × € 21.00)",
        lowest("Business Premium", OFF));
    assertEquals("", lowest("Server licence", OFF));
  }

  private static List<State> states(String title, AnnualBilling switches) throws SheetRefused {
    return Offer.all(choices(title, switches)).stream().map(Offer::state).toList();
  }

  private static String lowest(String title, AnnualBilling switches) throws SheetRefused {
    Optional<String> words = Offer.lowest(choices(title, switches)).map(PriceTexts::whole);
    return words.orElse("").replace('\u00a0', ' ');
  }

  private static BillingChoices choices(String title, AnnualBilling switches) throws SheetRefused {
    CatalogSku sku =
        PriceSheetReader.read(PriceSheets.stream(PriceSheets.DUTCH)).sheet().skus().stream()
            .filter(candidate -> candidate.skuTitle().equals(title))
            .findFirst()
            .orElseThrow();
    return BillingChoices.of(sku, switches);
  }
}
