package io.github.partnerconsole.app.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Lends a secret to the clipboard: it is taken back after a while if it is still there. */
public final class SecretClipboard {
  private final Desktop desktop;
  private final PauseTransition lease;
  private String lent = "";

  /**
   * @param lease how long a secret may stay on the clipboard
   */
  public SecretClipboard(Desktop desktop, java.time.Duration lease) {
    this.desktop = desktop;
    this.lease = new PauseTransition(Duration.millis((double) lease.toMillis()));
    this.lease.setOnFinished(_ -> takeBack());
  }

  /** Copies a secret; the time starts anew. */
  public void lend(String secret) {
    desktop.copy(secret);
    lent = secret;
    lease.playFromStart();
  }

  /** Empties the clipboard at once if it still holds the secret; also for when the console ends. */
  public void takeBack() {
    lease.stop();
    if (!lent.isEmpty() && desktop.clipboard().filter(lent::equals).isPresent()) {
      desktop.clearClipboard();
    }
    lent = "";
  }
}
