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

  /** Hands the tone's colours to a node that has it. */
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
