package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.app.wizard.StepState.Progress;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A step in the stepper: dot, title, and how many things there are to see to. */
final class StepRow extends Button {

  private static final double LINE_WIDTH = 208;
  private static final double HEIGHT = 40;
  private static final double AIR = 8;

  private final HBox line;

  StepRow(StepState<?> state, Runnable open) {
    String title = text(state.step().key());
    Label name = Labels.body(title);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    line = new HBox(dot(state), name);
    line.getStyleClass().add("step-line");
    if (state.reached()) {
      badge(state.findings()).ifPresent(line.getChildren()::add);
    }
    getStyleClass().setAll("step", look(state));
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    line.setPrefWidth(LINE_WIDTH);
    setDisable(!state.reached());
    setAccessibleText(text("wizard.step", state.number(), title, spoken(state)));
    setOnAction(_ -> open.run());
  }

  /** As high as its title, which may wrap, needs in the width of the stepper. */
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(HEIGHT, line.prefHeight(LINE_WIDTH) + AIR);
  }

  private static boolean isDone(StepState<?> state) {
    return state.left() && state.progress() != Progress.CURRENT;
  }

  private static String look(StepState<?> state) {
    return isDone(state) ? "done" : state.progress().name().toLowerCase(Locale.ROOT);
  }

  private static String spoken(StepState<?> state) {
    if (isDone(state)) {
      return text("wizard.stepDone");
    }
    return state.progress() == Progress.CURRENT
        ? text("wizard.stepCurrent")
        : text("wizard.stepAhead");
  }

  private static Node dot(StepState<?> state) {
    Node mark =
        isDone(state)
            ? Mark.PASS.icon()
            : Labels.fixed(new Label(Integer.toString(state.number())));
    var dot = new StackPane(mark);
    dot.getStyleClass().add("step-dot");
    return dot;
  }

  private static Optional<Node> badge(StepFindings findings) {
    if (findings.blocking() > 0) {
      return Optional.of(new Badge(Tone.DANGER, Integer.toString(findings.blocking())));
    }
    return findings.warning() > 0
        ? Optional.of(new Badge(Tone.WARNING, Integer.toString(findings.warning())))
        : Optional.empty();
  }
}
