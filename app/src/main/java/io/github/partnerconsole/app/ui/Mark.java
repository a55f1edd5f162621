package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/** The state of a check or a call, told by an icon of its own shape and, for verdicts, a colour. */
public enum Mark {
  PASS(Icon.PASS, Tone.SUCCESS),
  WARN(Icon.WARN, Tone.WARNING),
  BLOCK(Icon.BLOCK, Tone.DANGER),
  NOTE(Icon.NOTE, Tone.NEUTRAL),
  STALE(Icon.STALE, Tone.NEUTRAL),
  UNKNOWN(Icon.UNKNOWN, Tone.WARNING),
  BUSY(Icon.BUSY, Tone.ACCENT),
  WAITS(Icon.WAITS, Tone.NEUTRAL),
  NOT_BEGUN(Icon.NOT_BEGUN, Tone.NEUTRAL),
  OFFLINE(Icon.OFFLINE, Tone.NEUTRAL);

  private final Icon shape;
  private final Tone tone;

  Mark(Icon shape, Tone tone) {
    this.shape = shape;
    this.tone = tone;
  }

  /** The mark of a finding. */
  public static Mark of(Severity severity) {
    return switch (severity) {
      case BLOCK -> BLOCK;
      case WARN -> WARN;
      case NOTE -> NOTE;
    };
  }

  public Tone tone() {
    return tone;
  }

  /** Its icon, 16 units, coloured, with the state's word for screen readers. */
  public FontIcon icon() {
    FontIcon icon = shape.regular();
    icon.getStyleClass().add(tone.styleClass());
    icon.setAccessibleText(Texts.of(Mark.class, this));
    return icon;
  }
}
