package io.github.partnerconsole.app.settings;

import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.relationship.PartnerProgram;

/**
 * What the user set.
 *
 * @param market whose catalogue is shown first
 */
public record Preferences(
    Market market, AnnualBilling annualBilling, PartnerProgram program, ThemeChoice theme) {

  /** What holds until the user sets something: as most partners of the programme work. */
  public static final Preferences INITIAL =
      new Preferences(
          new Market("NL"),
          new AnnualBilling(true, true),
          PartnerProgram.INDIRECT_PROVIDER,
          ThemeChoice.SYSTEM);

  public Preferences withMarket(Market changed) {
    return new Preferences(changed, annualBilling, program, theme);
  }

  public Preferences withAnnualBilling(AnnualBilling changed) {
    return new Preferences(market, changed, program, theme);
  }

  public Preferences withProgram(PartnerProgram changed) {
    return new Preferences(market, annualBilling, changed, theme);
  }

  public Preferences withTheme(ThemeChoice changed) {
    return new Preferences(market, annualBilling, program, changed);
  }
}
