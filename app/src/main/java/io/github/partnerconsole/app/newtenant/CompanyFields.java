package io.github.partnerconsole.app.newtenant;

import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Controls that edit a part of the draft's company. */
final class CompanyFields {

  private final DraftFields<NewTenantDraft> fields;

  CompanyFields(DraftFields<NewTenantDraft> fields) {
    this.fields = fields;
  }

  TextField company(Function<Company, String> read, BiFunction<Company, String, Company> write) {
    return fields.text(
        draft -> read.apply(draft.company()),
        (draft, typed) -> draft.withCompany(write.apply(draft.company(), typed)));
  }

  TextField address(Function<Address, String> read, BiFunction<Address, String, Address> write) {
    return company(
        company -> read.apply(company.address()),
        (company, typed) -> company.withAddress(write.apply(company.address(), typed)));
  }

  TextField contact(
      Function<ContactPerson, String> read,
      BiFunction<ContactPerson, String, ContactPerson> write) {
    return company(
        company -> read.apply(company.contact()),
        (company, typed) -> company.withContact(write.apply(company.contact(), typed)));
  }

  /** A choice of one part of the address. */
  <T> ComboBox<T> choice(
      Function<T, String> name,
      Function<Address, Optional<T>> read,
      BiFunction<Address, T, Address> write) {
    return fields.choice(
        name,
        draft -> read.apply(draft.company().address()),
        (draft, chosen) ->
            draft.withCompany(
                draft.company().withAddress(write.apply(draft.company().address(), chosen))));
  }
}
