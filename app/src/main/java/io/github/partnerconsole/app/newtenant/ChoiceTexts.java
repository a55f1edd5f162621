package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Term;

/** Terms and billing plans in words. */
final class ChoiceTexts {

  private ChoiceTexts() {}

  /** Such as {@code 1 year, billed monthly}. */
  static String name(BillingChoice choice) {
    return text(
        "newTenant.basket.choice",
        Texts.of(Term.class, choice.term()),
        Texts.of(BillingPlan.class, choice.plan()));
  }
}
