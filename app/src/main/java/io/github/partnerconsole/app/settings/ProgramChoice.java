package io.github.partnerconsole.app.settings;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Chooses the programme, each with a sentence on what follows. */
final class ProgramChoice {
  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<Preferences> preferences;

  ProgramChoice(ObjectProperty<Preferences> preferences) {
    this.preferences = preferences;
  }

  /** One row for each programme. */
  List<Node> rows() {
    return Stream.of(PartnerProgram.values()).map(this::row).toList();
  }

  private Node row(PartnerProgram program) {
    RadioButton button = new RadioButton(Texts.of(PartnerProgram.class, program));
    button.setToggleGroup(group);
    button.getStyleClass().add("text-strong");
    button.setAccessibleHelp(sentence(program));
    preferences.subscribe(now -> button.setSelected(now.program() == program));
    button
        .selectedProperty()
        .subscribe(on -> {
          if (on) {
            preferences.set(preferences.get().withProgram(program));
          }
        });
    VBox row = new VBox(button, Labels.secondary(sentence(program)));
    row.getStyleClass().addAll("list-row", "program-row");
    return row;
  }

  private static String sentence(PartnerProgram program) {
    return switch (program) {
      case INDIRECT_PROVIDER -> text("settings.indirectProvider");
      case DIRECT_BILL -> text("settings.directBill");
    };
  }
}
