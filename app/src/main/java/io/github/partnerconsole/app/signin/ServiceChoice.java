package io.github.partnerconsole.app.signin;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Question;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sandbox and the partner tenants, of which one is used. */
final class ServiceChoice extends VBox {
  private final PartnersModel model;
  private final Dialogs dialogs;
  private final RowCard rows = new RowCard();

  ServiceChoice(PartnersModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getChildren().add(rows);
    model.partners().subscribe(this::show);
    // A change that was refused must not stay marked.
    model.failed().addListener((_, _, failed) -> show(model.partners().get()));
    disableProperty().bind(model.busy());
  }

  private void show(Partners partners) {
    ToggleGroup group = new ToggleGroup();
    List<Node> shown = new ArrayList<>();
    shown.add(sandbox(group));
    partners.tenants().forEach(tenant -> shown.add(tenant(tenant, group)));
    shown.add(adding(partners));
    rows.show(shown);
  }

  private Node sandbox(ToggleGroup group) {
    return row(
        text("partner.sandbox"),
        text("partner.sandboxSentence"),
        Optional.empty(),
        group,
        List.of());
  }

  private Node tenant(PartnerTenant tenant, ToggleGroup group) {
    Button remove = Buttons.compact(text("partner.remove"), () -> ask(tenant));
    remove.setDisable(!model.isRemovable(tenant));
    Button change = Buttons.compact(text("partner.change"), () -> model.change(tenant));
    change.setAccessibleText(text("partner.changeNamed", tenant.name()));
    remove.setAccessibleText(text("partner.removeNamed", tenant.name()));
    return row(
        tenant.name(),
        text("partner.line", Texts.of(PartnerCloud.class, tenant.cloud()), tenant.id()),
        Optional.of(tenant.id()),
        group,
        List.of(change, remove));
  }

  private Node row(
      String name, String sentence, Optional<String> id, ToggleGroup group, List<Button> buttons) {
    RadioButton button = new RadioButton(name);
    button.getStyleClass().add("text-strong");
    button.setAccessibleHelp(sentence);
    button.setSelected(model.partners().get().used().equals(id));
    button.setToggleGroup(group);
    button.setOnAction(_ -> model.use(id));
    VBox words = new VBox(button, Labels.secondary(sentence));
    words.getStyleClass().add("service-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("list-row");
    if (model.isOpened(id)) {
      row.getChildren().add(new Badge(Tone.OUTLINE, text("partner.inUse")));
    }
    row.getChildren().addAll(buttons);
    return row;
  }

  private Node adding(Partners partners) {
    boolean unused = !partners.tenants().isEmpty() && partners.used().isEmpty();
    String sentence = unused ? text("partner.chooseSentence") : text("partner.addSentence");
    VBox words = new VBox(Labels.secondary(sentence));
    words.getStyleClass().add("two-lines");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, Buttons.plain(text("partner.add"), model::add));
    row.getStyleClass().add("list-row");
    return row;
  }

  private void ask(PartnerTenant tenant) {
    dialogs.ask(
        new Question(
            Icon.DISCARD,
            text("partner.removeTitle"),
            text("partner.removeQuestion", tenant.name()),
            text("partner.remove"),
            text("partner.removeStay"),
            true),
        () -> model.remove(tenant));
  }
}
