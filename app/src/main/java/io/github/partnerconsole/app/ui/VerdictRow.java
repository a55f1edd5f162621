package io.github.partnerconsole.app.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What one rule says before an order is sent: quiet where it passes, with a way to mend it else.
 */
public final class VerdictRow extends HBox {
  private static final double SOURCE = 136;
  private static final double ACTION = 92;
  private static final double GAP = 12;
  private static final double PASSED = 36;
  private static final double OPEN = 60;

  private final double least;
  private final Node[] button;

  /** A rule that passes: one thin line, source and age together. */
  public static VerdictRow pass(String fact, String source, String age) {
    Label when = Labels.secondary(Texts.text("verdict.sourceAndAge", source, age));
    return new VerdictRow(PASSED, Mark.PASS, Labels.body(fact), when, Optional.empty());
  }

  /** The names of the columns, for the first row of a card. */
  public static Node head() {
    Label rule = Labels.secondary(Texts.text("verdict.rule"));
    rule.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(rule, Priority.ALWAYS);
    Label source = Labels.secondary(Texts.text("verdict.source"));
    HBox head = new HBox(rule, ListRow.column(SOURCE + GAP + ACTION, source));
    head.getStyleClass().addAll("verdict-row", "verdict-head");
    return head;
  }

  /**
   * A rule that does not pass.
   *
   * @param fact what is wrong
   * @param fix what to do
   * @param action the way to mend it, if there is one from here
   */
  public VerdictRow(
      Mark mark, String fact, String fix, String source, String age, Optional<Link> action) {
    this(
        OPEN,
        mark,
        twoLines(Labels.strong(fact), Labels.secondary(fix)),
        twoLines(Labels.secondary(source), aged(mark, age)),
        action);
    getStyleClass().add("open-verdict");
  }

  private VerdictRow(double least, Mark mark, Node words, Node when, Optional<Link> action) {
    this.least = least;
    button = action.map(Buttons::compact).stream().toArray(Node[]::new);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("verdict-row");
    StackPane icon = new StackPane(mark.icon());
    icon.getStyleClass().add("row-icon");
    getChildren().addAll(icon, filling(words));
    if (button.length == 0) {
      getChildren().add(ListRow.column(SOURCE + GAP + ACTION, when));
    } else {
      getChildren().addAll(ListRow.column(SOURCE, when), ListRow.actions(ACTION, button));
    }
  }

  /** Where the keyboard goes to mend it: the row itself where it has no button. */
  public Node target() {
    return button.length == 0 ? this : button[0];
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(least, super.computePrefHeight(width));
  }

  private static Node filling(Node words) {
    if (words instanceof Label label) {
      label.setMaxWidth(Double.MAX_VALUE);
    }
    return words;
  }

  private static VBox twoLines(Label first, Label second) {
    VBox lines = new VBox(first, second);
    lines.getStyleClass().add("two-lines");
    return lines;
  }

  private static Label aged(Mark mark, String age) {
    Label label = Labels.secondary(age);
    if (mark == Mark.STALE) {
      label.getStyleClass().add("stale-age");
    }
    return label;
  }
}
