package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.wizard.Wizard;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** An order for a new tenant, step by step. */
public final class NewTenantWizard {

  private NewTenantWizard() {}

  /** The wizard, sending to the sandbox or to Microsoft. */
  public static Wizard<NewTenantDraft> of(NewTenantDesk desk, Supplier<UUID> ids) {
    boolean resells = desk.rules().facts().program() == PartnerProgram.INDIRECT_PROVIDER;
    return new Wizard<>(
        key("newTenant.name"),
        () -> blank(desk, ids.get()),
        NewTenantDraft::subject,
        submitKey(desk),
        List.of(
            new CompanyStep(desk).step(),
            new DomainStep(desk).step(),
            new SellerStep(desk).step().appliesWhen(_ -> resells),
            new AgreementStep(desk).step().appliesWhen(draft -> !draft.agreementKnown()),
            new BasketStep(desk).step(),
            new PreFlightStep(desk).step(),
            new SubmitStep(desk).step().ofNoReturn()));
  }

  /** A draft for a customer at home, with what that country usually takes. */
  private static NewTenantDraft blank(NewTenantDesk desk, UUID id) {
    NewTenantDraft blank = NewTenantDraft.blank(id, desk.rules().facts().time().instant());
    CountryCode home = new CountryCode(desk.home().iso2());
    if (!desk.countries().countries().contains(home)) {
      return blank;
    }
    Company company = blank.company();
    return blank
        .withCompany(company.withAddress(company.address().withCountry(home)))
        .withCulture(desk.countries().rules(home).defaultCulture());
  }

  private static String submitKey(NewTenantDesk desk) {
    return desk.planner().target().equals("sandbox")
        ? key("newTenant.submitToSandbox")
        : key("newTenant.submitOrder");
  }
}
