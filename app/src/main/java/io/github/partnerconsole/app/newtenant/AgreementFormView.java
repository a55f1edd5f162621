package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.DateField;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.wizard.DraftFields;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.agreement.AgreementDocument;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.order.AgreementForm;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The signatory, the day, the text that was shown, and the declaration that goes into the log. */
final class AgreementFormView extends VBox {

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final DraftFields<NewTenantDraft> fields;
  private final ComboBox<String> language;
  private final CheckBox declared;
  private final Label document = Labels.secondary("");
  private final HBox copy = new HBox();

  AgreementFormView(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    fields = new DraftFields<>(context.draft());
    language =
        fields.choice(
            AgreementFormView::languageName,
            draft -> Optional.of(draft.agreement().language()).filter(tag -> !tag.isEmpty()),
            (draft, tag) -> draft.withAgreement(draft.agreement().withLanguage(tag)));
    declared =
        fields.flag(
            "",
            draft -> draft.agreement().declared(),
            (draft, on) -> draft.withAgreement(draft.agreement().withDeclared(on)));
    getStyleClass().add("form");
    getChildren().addAll(names(), email(), phone(), date(), languageRow(), read(), declaration());
    context.draft().subscribe(this::show);
    proposeOnce();
  }

  private FormRow names() {
    return context.row(
        new FormRow(
            field(
                text("newTenant.firstName"),
                Signatory.FIRST_NAME,
                Signatory::firstName,
                Signatory::withFirstName),
            field(
                text("newTenant.lastName"),
                Signatory.LAST_NAME,
                Signatory::lastName,
                Signatory::withLastName)));
  }

  private FormRow email() {
    return context.row(
        new FormRow(
            field(
                text("newTenant.email"), Signatory.EMAIL, Signatory::email, Signatory::withEmail)));
  }

  private FormRow phone() {
    TextField phone = signatoryText(Signatory::phone, Signatory::withPhone);
    return context.row(
        new FormRow(FormField.optional(text("newTenant.phone"), phone, Signatory.PHONE)));
  }

  private FormField field(
      String label,
      io.github.partnerconsole.core.finding.Field place,
      Function<Signatory, String> read,
      BiFunction<Signatory, String, Signatory> write) {
    return new FormField(label, signatoryText(read, write), place);
  }

  private TextField signatoryText(
      Function<Signatory, String> read, BiFunction<Signatory, String, Signatory> write) {
    return fields.text(
        draft -> read.apply(draft.agreement().signatory()),
        (draft, typed) ->
            draft.withAgreement(
                draft
                    .agreement()
                    .withSignatory(write.apply(draft.agreement().signatory(), typed))));
  }

  private FormRow date() {
    DateField date =
        fields.bind(
            new DateField(
                text("newTenant.agreement.calendar"),
                () -> context.draft().get().agreement().date()),
            draft -> draft.agreement().typedDate(),
            (draft, typed) -> draft.withAgreement(draft.agreement().withTypedDate(typed)));
    date.setPromptText(text("newTenant.agreement.datePrompt"));
    FormRow row =
        context.row(
            new FormRow(new FormField(text("newTenant.agreement.date"), date, AgreementForm.DATE)));
    row.note(text("newTenant.agreement.dateNote"));
    return row;
  }

  private FormRow languageRow() {
    return context.row(
        new FormRow(
            new FormField(text("newTenant.agreement.language"), language, AgreementForm.LANGUAGE)));
  }

  private HBox read() {
    HBox line =
        new HBox(
            Buttons.plain(text("newTenant.agreement.read"), this::openDocument), document, copy);
    line.getStyleClass().add("form-action");
    return line;
  }

  private FormRow declaration() {
    return context.row(
        new FormRow(
            new FormField(
                text("newTenant.agreement.declaration"), declared, AgreementForm.DECLARED)));
  }

  /** What is known already is proposed; all of it can be changed (scenario 50). */
  private void proposeOnce() {
    NewTenantDraft draft = context.draft().get();
    AgreementForm form = draft.agreement();
    if (form.signatory().equals(Signatory.BLANK)) {
      form = form.withSignatory(signatory(draft.company().contact()));
    }
    if (form.typedDate().isEmpty()) {
      form = form.withTypedDate(desk.rules().facts().today().toString());
    }
    List<String> offered = desk.rules().country(draft).agreementLanguages();
    if (form.recorded().isPresent() && !desk.rules().isRecorded(draft)) {
      form = form.withDeclared(false);
    }
    if (form.language().isEmpty() && !offered.isEmpty()) {
      form = form.withLanguage(proposedLanguage(draft, offered));
    }
    context.draft().set(draft.withAgreement(form));
  }

  /** The customer's own: that of its country, else the usual one there, else the first. */
  private String proposedLanguage(NewTenantDraft draft, List<String> offered) {
    String country = "-" + draft.company().address().country().iso2();
    String usual = desk.rules().country(draft).defaultCulture();
    String language = Locale.forLanguageTag(usual).getLanguage() + "-";
    return offered.stream()
        .filter(tag -> tag.endsWith(country))
        .findFirst()
        .or(() -> offered.stream().filter(tag -> tag.startsWith(language)).findFirst())
        .orElse(offered.getFirst());
  }

  private static Signatory signatory(ContactPerson contact) {
    return new Signatory(contact.firstName(), contact.lastName(), contact.email(), contact.phone());
  }

  private void show(NewTenantDraft draft) {
    Choices.offer(language, desk.rules().country(draft).agreementLanguages());
    declared.setText(declarationOf(draft));
  }

  private String declarationOf(NewTenantDraft draft) {
    return switch (desk.rules().facts().seller(draft).confirmation()) {
      case CUSTOMER_ACCEPTED ->
          text("newTenant.agreement.customerAccepted", draft.company().name());
      case RESELLER_CONFIRMS ->
          text("newTenant.agreement.resellerConfirms", draft.company().name());
    };
  }

  private void openDocument() {
    NewTenantDraft draft = context.draft().get();
    String country = draft.company().address().country().iso2();
    String tag = draft.agreement().language();
    document.setText(text("newTenant.agreement.opening"));
    copy.getChildren().clear();
    desk.background()
        .run(() -> desk.agreements().document(desk.agreements().template(), tag, country))
        .onSuccess(this::opened)
        .onFailure(failure -> document.setText(FailureTexts.of(failure)))
        .start();
  }

  private void opened(AgreementDocument found) {
    document.setText(text("newTenant.agreement.opened", languageName(found.language())));
    String link = found.link().toString();
    copy.getChildren()
        .setAll(
            Buttons.link(text("newTenant.agreement.copyLink"), () -> desk.desktop().copy(link)));
    desk.desktop().browse(found.link());
  }

  private static String languageName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
