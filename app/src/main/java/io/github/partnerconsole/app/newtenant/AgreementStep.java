package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** Who accepted the Microsoft Customer Agreement; leaving the step writes it to the log. */
final class AgreementStep {

  static final String KEY = key("newTenant.agreement");

  private final NewTenantDesk desk;

  AgreementStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY,
            key("newTenant.agreement.sentence"),
            context -> new AgreementFormView(desk, context))
        .checkedBy(desk.rules()::agreement)
        .leftBy(key("newTenant.agreement.leaving"), desk.checks()::agreement);
  }
}
