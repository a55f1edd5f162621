package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** Where the customer is registered, and whom Microsoft writes to. */
final class CompanyStep {

  static final String KEY = key("newTenant.company");

  private final NewTenantDesk desk;

  CompanyStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY, key("newTenant.company.sentence"), context -> new CompanyForm(desk, context))
        .checkedBy(desk.rules()::company)
        .leftBy(key("newTenant.company.leaving"), desk.checks()::company);
  }
}
