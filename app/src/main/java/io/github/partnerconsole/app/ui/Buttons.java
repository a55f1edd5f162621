package io.github.partnerconsole.app.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons in the shapes that look has. All are as wide as their text. */
public final class Buttons {
  private Buttons() {}

  /** An ordinary button, 32 high. */
  public static Button plain(String text, Runnable action) {
    return wired(new Button(text), action);
  }

  /** The one button of a page that Enter presses. */
  public static Button primary(String text, Runnable action) {
    Button button = plain(text, action);
    button.setDefaultButton(true);
    return button;
  }

  /** An accented button that Enter does not press, for panes beside a page. */
  public static Button accented(String text, Runnable action) {
    return styled(plain(text, action), "accent");
  }

  /** A button for something that cannot be undone. */
  public static Button destructive(String text, Runnable action) {
    return styled(plain(text, action), "destructive");
  }

  /** 28 high, for rows and tool bars. */
  public static Button compact(String text, Runnable action) {
    return styled(plain(text, action), "compact");
  }

  /** Without ground or edge until it is touched. */
  public static Button ghost(String text, Runnable action) {
    return styled(plain(text, action), "ghost");
  }

  /** Only an icon, 28 by 28: its name is said to screen readers and shown as tooltip. */
  public static Button icon(Icon icon, String name, Runnable action) {
    Button button = styled(plain("", action), "icon-button");
    button.setGraphic(icon.regular());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /** A link inside or beside text. */
  public static Hyperlink link(String text, Runnable action) {
    Hyperlink link = wired(new Hyperlink(text), action);
    link.setOnAction(_ -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  /** A link for an offer. */
  public static Hyperlink link(Link link) {
    return link(link.text(), link.action());
  }

  /** A compact button for an offer. */
  public static Button compact(Link link) {
    return compact(link.text(), link.action());
  }

  private static <B extends ButtonBase> B wired(B button, Runnable action) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static <B extends ButtonBase> B styled(B button, String styleClass) {
    button.getStyleClass().add(styleClass);
    return button;
  }
}
