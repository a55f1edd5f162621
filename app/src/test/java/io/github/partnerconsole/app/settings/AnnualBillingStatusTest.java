package io.github.partnerconsole.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualBillingStatusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | true  | Annual billing is offered, and Microsoft gets it.
          true  | false | Annual billing may be ordered, and Microsoft gets a monthly subscription. Pre-flight says so and asks.
          false | true  | Annual billing is not offered, since it may not be ordered. Products without a monthly plan cannot be ordered.
          false | false | Annual billing is not offered. Products without a monthly plan cannot be ordered.
          """)
  void theConsequenceOfBothSwitchesIsSaid(boolean billing, boolean provisioning, String words) {
    assertEquals(words, AnnualBillingStatus.consequence(new AnnualBilling(billing, provisioning)));
  }
}
