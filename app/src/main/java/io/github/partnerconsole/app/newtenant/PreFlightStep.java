package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Step;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Verdict;
import java.util.List;
import java.util.Optional;

/** Every rule on one page, and in words what submitting does. */
final class PreFlightStep {

  static final String KEY = key("newTenant.preFlight");

  private final NewTenantDesk desk;

  PreFlightStep(NewTenantDesk desk) {
    this.desk = desk;
  }

  Step<NewTenantDraft> step() {
    return Step.<NewTenantDraft>of(
            KEY, key("newTenant.preFlight.sentence"), context -> new PreFlightView(desk, context))
        .checkedBy(this::open)
        .tellingAll()
        .leftBy(key("newTenant.preFlight.leaving"), desk.checks()::all);
  }

  private List<Finding> open(NewTenantDraft draft) {
    return desk.rules().preFlight(draft).stream()
        .map(Verdict::finding)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Where a rule's part of the order is written. */
  static String stepKey(io.github.partnerconsole.core.order.NewTenantStep step) {
    return switch (step) {
      case COMPANY -> CompanyStep.KEY;
      case DOMAIN -> DomainStep.KEY;
      case SELLER -> SellerStep.KEY;
      case AGREEMENT -> AgreementStep.KEY;
      case BASKET -> BasketStep.KEY;
    };
  }
}
