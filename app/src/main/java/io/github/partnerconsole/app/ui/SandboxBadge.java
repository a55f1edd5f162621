package io.github.partnerconsole.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says on every window that nothing here is real. */
public final class SandboxBadge extends Label {
  public SandboxBadge() {
    super(Texts.text("shell.sandbox"), Icon.SANDBOX.small());
    getStyleClass().add("sandbox-badge");
    setMinWidth(Region.USE_PREF_SIZE);
  }
}
