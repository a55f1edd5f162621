package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** The first domain of the tenant, which can never be changed. */
final class DomainStep {

  static final String KEY = key("newTenant.domain");

  private final NewTenantDesk desk;

  DomainStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY, key("newTenant.domain.sentence"), context -> new DomainForm(desk, context))
        .checkedBy(desk.rules()::domain)
        .leftBy(key("newTenant.domain.leaving"), desk.checks()::domain);
  }
}
