package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingChoices.WhyNotAnnual;
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

  /** What one invoice of a seat is for, such as {@code seat / month}. */
  static String per(BillingPlan plan) {
    return switch (plan) {
      case MONTHLY -> text("newTenant.catalog.perMonth");
      case ANNUAL -> text("newTenant.catalog.perYear");
      case TRIENNIAL -> text("newTenant.catalog.perThreeYears");
      case NONE -> text("newTenant.catalog.free");
    };
  }

  /** Why no plan that is paid ahead is offered; empty where one is. */
  static String whyNot(BillingChoices choices) {
    return choices.notAnnual().map(why -> Texts.of(WhyNotAnnual.class, why)).orElse("");
  }
}
