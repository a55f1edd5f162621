package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.Optional;

/** Says that nobody is known to have the first administrator's password, and what to do. */
public final class MissedCredentials {
  private MissedCredentials() {}

  /**
   * The banner.
   *
   * @param handedOver notes that a person has it, or a new one
   */
  public static Banner banner(Runnable handedOver) {
    return new Banner(
        Mark.WARN,
        text("credentials.missed"),
        Optional.of(new Link(text("credentials.settled"), handedOver)));
  }
}
