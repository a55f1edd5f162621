package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.order.NewTenantDraft;

/** Sends the order and shows what comes back. Its view begins to send as soon as it is shown. */
final class SubmitStep {

  private final NewTenantDesk desk;

  SubmitStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.of(
        key("newTenant.submit"),
        key("newTenant.submit.sentence"),
        context -> new SubmitView(desk, context));
  }
}
