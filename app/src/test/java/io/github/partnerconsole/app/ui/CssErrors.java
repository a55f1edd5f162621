package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.css.CssParser;

/** Hears what JavaFX finds wrong in the style sheets. */
public final class CssErrors {
  private CssErrors() {}

  /** What is found wrong while windows are shown; not on the FX thread. */
  public static List<String> during(Runnable work) {
    Fx.run(() -> CssParser.errorsProperty().clear());
    work.run();
    return Fx.call(
        () -> CssParser.errorsProperty().stream().map(Object::toString).distinct().toList());
  }
}
