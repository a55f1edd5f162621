package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** The reseller who sells to the customer, and its MPN ID. */
final class SellerStep {

  static final String KEY = key("newTenant.seller");

  private final NewTenantDesk desk;

  SellerStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY, key("newTenant.seller.sentence"), context -> new SellerForm(desk, context))
        .checkedBy(desk.rules()::seller)
        .leftBy(key("newTenant.seller.leaving"), desk.checks()::seller);
  }
}
