package io.github.partnerconsole.app.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Text in the roles that look has: two weights, five sizes. Sentences wrap, names end in dots. */
public final class Labels {
  private Labels() {}

  /** The one large line that a window may have, 24 bold. */
  public static Label display(String text) {
    return sentence(text, "text-display");
  }

  /** A page's title, 20 bold. */
  public static Label title(String text) {
    return sentence(text, "text-title");
  }

  /** A section's heading or a sum, 15 bold. */
  public static Label section(String text) {
    return sentence(text, "text-section");
  }

  /** A heading inside a row, 13 bold. */
  public static Label strong(String text) {
    return sentence(text, "text-strong");
  }

  /** Everything else, 13. */
  public static Label body(String text) {
    return sentence(text, "text-body");
  }

  /** Ages, sources, second lines: 12, muted. */
  public static Label secondary(String text) {
    return sentence(text, "text-secondary");
  }

  /** IDs, user names, passwords: 12, mono. */
  public static Label mono(String text) {
    Label label = named(text, "mono");
    label.setMinWidth(0);
    return label;
  }

  /** A name, 13 bold: on one line, cut with dots where it must be, whole in its tooltip. */
  public static Label name(String text) {
    Label label = named(text, "text-strong");
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(text));
    return label;
  }

  /** One long word, 13: on one line, cut with dots where it must be, whole in its tooltip. */
  public static Label word(String text) {
    Label label = named(text, "text-body");
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(text));
    return label;
  }

  /** A short word or number that is never cut. */
  public static Label fixed(Label label) {
    label.setWrapText(false);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label sentence(String text, String styleClass) {
    Label label = named(text, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label named(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
