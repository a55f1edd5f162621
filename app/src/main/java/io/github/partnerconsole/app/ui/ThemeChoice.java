package io.github.partnerconsole.app.ui;

/** What a user may choose in Settings. */
public enum ThemeChoice {
  LIGHT,
  DARK,
  SYSTEM
}
