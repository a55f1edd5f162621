package io.github.partnerconsole.app.ui;

/** Says on every window that everything here is real. */
public final class LiveBadge extends Badge {
  public LiveBadge() {
    super(Tone.OUTLINE, Icon.ONLINE, Texts.text("shell.live"));
    getStyleClass().add("live-badge");
  }
}
