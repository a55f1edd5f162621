package io.github.partnerconsole.app.ui;

import java.util.Locale;

/** The system the console runs on, for what differs: order of buttons, words of keys, mono font. */
public enum Os {
  WINDOWS,
  MAC,
  LINUX;

  /** The system of this process. */
  public static Os current() {
    return named(System.getProperty("os.name", ""));
  }

  static Os named(String osName) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MAC : LINUX;
  }

  /** Stands on the root of every scene. */
  public String styleClass() {
    return "os-" + name().toLowerCase(Locale.ROOT);
  }
}
