package io.github.partnerconsole.app.home;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.ListRow;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Draws a draft: how far it is, what is wrong with it, and what can be done with it.
 *
 * @param stepTitle where its user stopped
 */
record DraftRow(
    SavedDraft saved,
    String stepTitle,
    Runnable resume,
    Runnable copy,
    Runnable discard,
    Ages ages) {

  private static final double ROOM_FOR_STEP = 600;

  static String subject(SavedDraft saved) {
    String subject = saved.draft().subject();
    return subject.isBlank() ? text("home.unnamed") : subject;
  }

  ListRow draw() {
    String subject = subject(saved);
    Node step = ListRow.column(132, step());
    ListRow row =
        new ListRow(
            Icon.DRAFT.regular(),
            subject,
            kind(),
            step,
            ListRow.column(84, badge()),
            ListRow.column(66, Labels.fixed(Labels.secondary(ages.moment(saved.savedAt())))),
            ListRow.actions(134, actions(subject)));
    row.setAccessibleText(subject);
    row.setId("draft-" + saved.draft().id());
    row.widthProperty().subscribe(width -> show(step, width.doubleValue() >= ROOM_FOR_STEP));
    return row;
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private Node actions(String subject) {
    HBox actions =
        new HBox(
            Buttons.icon(Icon.DUPLICATE, text("home.copy", subject), copy),
            Buttons.icon(Icon.DISCARD, text("home.discard", subject), discard),
            Buttons.compact(text("home.resume"), resume));
    actions.getStyleClass().add("draft-actions");
    return actions;
  }

  private String kind() {
    return switch (saved.draft()) {
      case NewTenantDraft _ -> text("home.newTenant");
    };
  }

  private Node step() {
    String words =
        text(
            "home.step", saved.stepNumber(), saved.stepCount(), stepTitle.toLowerCase(Locale.ROOT));
    Label label = Labels.secondary(words);
    ProgressBar bar = new ProgressBar((double) saved.stepNumber() / saved.stepCount());
    bar.setAccessibleText(words);
    VBox step = new VBox(label, bar);
    step.getStyleClass().add("draft-step");
    return step;
  }

  private Node[] badge() {
    if (saved.blocks() > 0) {
      return new Node[] {new Badge(Tone.DANGER, text("home.toFix", saved.blocks()))};
    }
    return saved.warnings() > 0
        ? new Node[] {new Badge(Tone.WARNING, text("home.warnings", saved.warnings()))}
        : new Node[0];
  }
}
