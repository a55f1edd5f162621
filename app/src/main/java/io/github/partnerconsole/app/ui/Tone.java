package io.github.partnerconsole.app.ui;

import java.util.Locale;

/** What a colour says. The style sheets give each its colours. */
public enum Tone {
  NEUTRAL,
  ACCENT,
  SUCCESS,
  WARNING,
  DANGER,
  OUTLINE;

  /** Gives whatever carries it the tone's colours. */
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
