package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** What is bought, from the catalogue of the customer's market. */
final class BasketStep {

  static final String KEY = key("newTenant.basket");

  private final NewTenantDesk desk;

  BasketStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY, key("newTenant.basket.sentence"), context -> new BasketView(desk, context))
        .checkedBy(desk.rules()::basket)
        .leftBy(key("newTenant.basket.leaving"), desk.checks()::basket);
  }
}
