package io.github.partnerconsole.app.signin;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Card;
import io.github.partnerconsole.app.ui.CodeBox;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How to register the application, and what to copy from there. */
final class TenantFormView extends VBox {
  private static final URI ENTRA =
      URI.create(
          "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade");
  private static final String REDIRECT = "http://localhost";
  private static final double REDIRECT_WIDTH = 384;

  private final PartnersModel model;
  private final List<FormField> fields = new ArrayList<>();

  TenantFormView(PartnersModel model, Desktop desktop) {
    this.model = model;
    TenantForm begun = model.form().get().orElse(TenantForm.BLANK);
    List<FormRow> rows = rows(begun);
    model.findings().subscribe(found -> rows.forEach(row -> row.show(found)));
    VBox form = new VBox(guide(desktop));
    form.getStyleClass().add("form");
    form.getChildren().addAll(rows);
    form.getChildren().addAll(cloud(begun), buttons());
    getChildren().add(new Card(form));
  }

  /** Puts the focus where typing begins; the form has to be in the window. */
  void begin() {
    focus(field -> !field.isDisabled());
  }

  private static Node guide(Desktop desktop) {
    CodeBox redirect = CodeBox.plain(text("partner.guideRedirect"), REDIRECT, desktop::copy);
    redirect.setMaxWidth(REDIRECT_WIDTH);
    VBox guide =
        new VBox(
            Labels.strong(text("partner.guide")),
            Labels.body(text("partner.guideRegister")),
            Buttons.link(text("partner.guideOpen"), () -> desktop.browse(ENTRA)),
            Labels.body(text("partner.guidePlatform")),
            redirect,
            Labels.body(text("partner.guidePublic")),
            Labels.body(text("partner.guidePermission")),
            Labels.body(text("partner.guidePerson")),
            Labels.body(text("partner.guideCopy")),
            Labels.body(text("partner.guideSave")));
    guide.getStyleClass().add("guide");
    return guide;
  }

  private List<FormRow> rows(TenantForm begun) {
    FormRow name =
        row(text("partner.name"), TenantForm.NAME, begun, TenantForm::name, TenantForm::withName);
    name.note(text("partner.nameNote"));
    FormRow id = row(text("partner.id"), TenantForm.ID, begun, TenantForm::id, TenantForm::withId);
    id.setDisable(begun.former().isPresent());
    id.note(text("partner.idNote"));
    FormRow client =
        row(
            text("partner.client"),
            TenantForm.CLIENT,
            begun,
            TenantForm::clientId,
            TenantForm::withClientId);
    client.note(text("partner.clientNote"));
    return List.of(name, id, client);
  }

  private FormRow row(
      String label,
      Field field,
      TenantForm begun,
      Function<TenantForm, String> read,
      BiFunction<TenantForm, String, TenantForm> write) {
    TextField control = new TextField(read.apply(begun));
    control.textProperty().addListener((_, _, typed) -> edit(form -> write.apply(form, typed)));
    control.setOnAction(_ -> save());
    fields.add(new FormField(label, control, field));
    return new FormRow(fields.getLast());
  }

  /** Saves, or leads to the first field that keeps it from that. */
  private void save() {
    model.save();
    List<Field> wrong = model.findings().get().stream().map(Finding::field).toList();
    focus(field -> wrong.contains(field.field()));
  }

  private void focus(Predicate<FormField> which) {
    fields.stream().filter(which).findFirst().ifPresent(field -> field.control().requestFocus());
  }

  private Node cloud(TenantForm begun) {
    SequencedMap<PartnerCloud, String> names = new LinkedHashMap<>();
    Stream.of(PartnerCloud.values())
        .forEach(cloud -> names.put(cloud, Texts.of(PartnerCloud.class, cloud)));
    SegmentedFilter<PartnerCloud> clouds = new SegmentedFilter<>(names);
    clouds.chosen().set(begun.cloud());
    clouds.chosen().addListener((_, _, chosen) -> edit(form -> form.withCloud(chosen)));
    FormRow row = new FormRow(new FormField(text("partner.cloud"), clouds, TenantForm.CLOUD));
    row.note(text("partner.cloudNote"));
    return row;
  }

  private void edit(Function<TenantForm, TenantForm> change) {
    model.form().set(model.form().get().map(change));
  }

  private Node buttons() {
    HBox buttons =
        new HBox(
            Buttons.accented(text("partner.save"), this::save),
            Buttons.plain(text("partner.discard"), model::discard));
    buttons.getStyleClass().add("form-buttons");
    buttons.disableProperty().bind(model.busy());
    return buttons;
  }
}
