package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.CountryNames;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.State;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.order.Consent;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/**
 * Company, address and contact person; the country comes first and decides which fields are asked.
 */
final class CompanyForm extends VBox {

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final CompanyFields fields;
  private final ComboBox<CountryCode> country;
  private final ComboBox<String> culture;
  private final ComboBox<State> state;
  private final FormRow countryRow;
  private final FormRow cultureRow;
  private final FormRow registrationRow;
  private final FormRow stateRow;
  private final FormField postalCode;
  private final FormRow codeAndCity;
  private final FormRow phoneRow;
  private final NormalisedTexts normalised = new NormalisedTexts();
  private final Map<Field, FormRow> notedRows;
  private CountryCode shown = CountryCode.NONE;

  CompanyForm(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    DraftFields<NewTenantDraft> draftFields = new DraftFields<>(context.draft());
    fields = new CompanyFields(draftFields);
    country = fields.choice(CompanyForm::name, CompanyForm::chosen, Address::withCountry);
    Choices.offer(country, countries());
    culture =
        draftFields.choice(
            CompanyForm::cultureName,
            draft -> Optional.of(draft.culture()).filter(tag -> !tag.isEmpty()),
            NewTenantDraft::withCulture);
    state =
        fields.choice(
            State::name, this::stateOf, (address, chosen) -> address.withState(chosen.value()));
    countryRow = row(new FormField(text("newTenant.country"), country, Address.COUNTRY));
    cultureRow = row(new FormField(text("newTenant.culture"), culture, NewTenantDraft.CULTURE));
    registrationRow =
        row(
            new FormField(
                text("newTenant.registrationNumber"),
                fields.company(Company::registrationNumber, Company::withRegistrationNumber),
                Company.REGISTRATION_NUMBER));
    stateRow = row(new FormField(text("newTenant.state"), state, Address.STATE));
    postalCode = postalCode();
    codeAndCity = row(postalCode, city());
    phoneRow = row(phone());
    notedRows =
        Map.of(
            Address.POSTAL_CODE,
            codeAndCity,
            Address.STATE,
            stateRow,
            Company.REGISTRATION_NUMBER,
            registrationRow,
            ContactPerson.PHONE,
            phoneRow);
    getStyleClass().add("form");
    lay();
    shape(context.draft().get());
    context.draft().subscribe(this::show);
    if (context.draft().get().tenant().isPresent()) {
      getChildren().forEach(row -> row.setDisable(true));
      getChildren().addFirst(new Banner(Mark.NOTE, text("newTenant.company.fixed")));
    }
  }

  private void lay() {
    FormRow line1 = row(field(text("newTenant.line1"), Address.LINE_1));
    line1.link("address.questioned", new Link(text("newTenant.addressIsRight"), this::attest));
    line1.link("address.notFound", new Link(text("newTenant.addressIsRight"), this::attest));
    getChildren()
        .addAll(
            countryRow,
            cultureRow,
            row(
                new FormField(
                    text("newTenant.companyName"),
                    fields.company(Company::name, Company::withName),
                    Company.NAME)),
            registrationRow,
            line1,
            new AddressSuggestions(context),
            row(
                FormField.optional(
                    text("newTenant.line2"),
                    fields.address(Address::line2, Address::withLine2),
                    Address.LINE_2)),
            codeAndCity,
            stateRow,
            row(firstName(), lastName()),
            phoneRow,
            row(
                new FormField(
                    text("newTenant.email"),
                    fields.contact(ContactPerson::email, ContactPerson::withEmail),
                    ContactPerson.EMAIL)));
  }

  private FormField field(String label, Field place) {
    return new FormField(label, fields.address(Address::line1, Address::withLine1), place);
  }

  private FormField postalCode() {
    return new FormField(
        text("newTenant.postalCode"),
        fields.address(Address::postalCode, Address::withPostalCode),
        Address.POSTAL_CODE);
  }

  private FormField city() {
    return new FormField(
        text("newTenant.city"), fields.address(Address::city, Address::withCity), Address.CITY);
  }

  private FormField firstName() {
    return new FormField(
        text("newTenant.firstName"),
        fields.contact(ContactPerson::firstName, ContactPerson::withFirstName),
        ContactPerson.FIRST_NAME);
  }

  private FormField lastName() {
    return new FormField(
        text("newTenant.lastName"),
        fields.contact(ContactPerson::lastName, ContactPerson::withLastName),
        ContactPerson.LAST_NAME);
  }

  private FormField phone() {
    return FormField.optional(
        text("newTenant.phone"),
        fields.contact(ContactPerson::phone, ContactPerson::withPhone),
        ContactPerson.PHONE);
  }

  /** A row whose texts take their usual form when they are left, and say so. */
  private FormRow row(FormField... row) {
    FormRow form = context.row(new FormRow(row));
    for (FormField field : row) {
      field.control().focusedProperty().addListener((_, _, focused) -> leave(focused));
    }
    return form;
  }

  private void leave(boolean focused) {
    if (focused) {
      return;
    }
    NewTenantDraft draft = context.draft().get();
    Company typed = draft.company();
    Company normal = normalised.normalise(typed, desk.rules().country(draft));
    if (!normal.equals(typed)) {
      context.draft().set(draft.withCompany(normal));
    }
  }

  /** Says what was brought into its usual form, until that is edited. */
  private void showNotes(Company company) {
    notedRows.forEach((field, row) ->
        row.remark(
            field,
            normalised.note(field, company),
            new Link(text("newTenant.undo"), () -> undo(field))));
  }

  private void undo(Field field) {
    NewTenantDraft draft = context.draft().get();
    context.draft().set(draft.withCompany(normalised.undo(field, draft.company())));
  }

  private void attest() {
    context.draft().set(context.draft().get().withConsent(Consent.ADDRESS_IS_RIGHT, true));
  }

  private void show(NewTenantDraft draft) {
    showNotes(draft.company());
    CountryCode now = draft.company().address().country();
    if (!now.equals(shown)) {
      shown = now;
      shape(draft);
      refresh(now);
    }
  }

  /** Shows only the fields that the country asks for. */
  private void shape(NewTenantDraft draft) {
    CountryRules rules = desk.rules().country(draft);
    Choices.offer(culture, rules.cultures());
    Choices.offer(state, rules.states());
    if (shown.isChosen() && !rules.cultures().contains(draft.culture())) {
      context.draft().set(draft.withCulture(rules.defaultCulture()));
    }
    visible(cultureRow, rules.cultures().size() > 1);
    visible(registrationRow, rules.asksRegistrationNumber());
    visible(stateRow, rules.asksState());
    visible(postalCode, rules.asksPostalCode());
    countryRow.note(shown.isChosen() ? note(rules) : "");
    registrationRow.note(
        rules.registrationNumberSample().isEmpty()
            ? ""
            : text("newTenant.registrationSample", rules.registrationNumberSample()));
  }

  private static String note(CountryRules rules) {
    return asked(rules) + " " + sourceOf(rules);
  }

  private static String asked(CountryRules rules) {
    String fields =
        Stream.of(
                rules.asksRegistrationNumber() ? text("newTenant.asks.registrationNumber") : "",
                rules.asksPostalCode() ? text("newTenant.asks.postalCode") : "",
                rules.asksState() ? text("newTenant.asks.state") : "")
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? text("newTenant.asksNothing") : text("newTenant.asks", fields);
  }

  private static String sourceOf(CountryRules rules) {
    return rules.live()
        ? text("newTenant.rulesOfMicrosoft", rules.source().date())
        : text("newTenant.rulesOfTable", rules.source().date());
  }

  /** Microsoft's own rules win as soon as they are here; without them ours stay. */
  private void refresh(CountryCode asked) {
    if (!asked.isChosen()) {
      return;
    }
    desk.background()
        .run(() -> desk.countries().refresh(asked))
        .onSuccess(changed -> rulesCame(asked, changed))
        .onFailure(_ -> {})
        .start();
  }

  private void rulesCame(CountryCode asked, boolean changed) {
    if (changed && asked.equals(shown)) {
      shape(context.draft().get());
      context.session().recheck();
    }
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private List<CountryCode> countries() {
    return desk.countries().countries().stream()
        .sorted(Comparator.comparing(CompanyForm::name))
        .toList();
  }

  private Optional<State> stateOf(Address address) {
    return desk.countries().rules(address.country()).states().stream()
        .filter(known -> known.value().equals(address.state()))
        .findFirst();
  }

  private static Optional<CountryCode> chosen(Address address) {
    return Optional.of(address.country()).filter(CountryCode::isChosen);
  }

  private static String name(CountryCode country) {
    return CountryNames.of(country.iso2());
  }

  private static String cultureName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
