package io.github.partnerconsole.app.ui;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.octicons.Octicons;

/** What an icon stands for, and the one place that knows which glyph draws it. */
public enum Icon {
  ADD(Octicons.PLUS_16, Octicons.PLUS_24),
  AGREEMENT(Octicons.LAW_16, Octicons.LAW_24),
  BACK(Octicons.ARROW_LEFT_16, Octicons.ARROW_LEFT_24),
  BLOCK(Octicons.X_CIRCLE_FILL_16, Octicons.X_CIRCLE_FILL_24),
  BUG(Octicons.BUG_16, Octicons.BUG_24),
  BUSY(Octicons.SYNC_16, Octicons.SYNC_24),
  CALENDAR(Octicons.CALENDAR_16, Octicons.CALENDAR_24),
  CATALOGUE(Octicons.TAG_16, Octicons.TAG_24),
  CLOSE(Octicons.X_16, Octicons.X_24),
  COLLAPSED(Octicons.CHEVRON_RIGHT_16, Octicons.CHEVRON_RIGHT_24),
  COPY(Octicons.CLIPPY_16, Octicons.CLIPPY_24),
  COUNTRY_RULES(Octicons.GLOBE_16, Octicons.GLOBE_24),
  CREDENTIALS(Octicons.KEY_16, Octicons.KEY_24),
  CUSTOMERS(Octicons.ORGANIZATION_16, Octicons.ORGANIZATION_24),
  DATA(Octicons.DATABASE_16, Octicons.DATABASE_24),
  DEADLINE(Octicons.CLOCK_16, Octicons.CLOCK_24),
  DISCARD(Octicons.TRASH_16, Octicons.TRASH_24),
  DONE(Octicons.CHECK_16, Octicons.CHECK_24),
  DRAFT(Octicons.NOTE_16, Octicons.NOTE_24),
  DUPLICATE(Octicons.DUPLICATE_16, Octicons.DUPLICATE_24),
  EXPANDED(Octicons.CHEVRON_DOWN_16, Octicons.CHEVRON_DOWN_24),
  HIDE(Octicons.EYE_CLOSED_16, Octicons.EYE_CLOSED_24),
  HOME(Octicons.HOME_16, Octicons.HOME_24),
  IMPORT(Octicons.UPLOAD_16, Octicons.UPLOAD_24),
  LESS(Octicons.DASH_16, Octicons.DASH_24),
  NOTE(Octicons.INFO_16, Octicons.INFO_24),
  NOT_BEGUN(Octicons.CIRCLE_16, Octicons.CIRCLE_24),
  OFFLINE(Octicons.CIRCLE_SLASH_16, Octicons.CIRCLE_SLASH_24),
  ONLINE(Octicons.DOT_FILL_16, Octicons.DOT_FILL_24),
  ORDERS(Octicons.CHECKLIST_16, Octicons.CHECKLIST_24),
  PASS(Octicons.CHECK_CIRCLE_16, Octicons.CHECK_CIRCLE_24),
  SANDBOX(Octicons.BEAKER_16, Octicons.BEAKER_24),
  SEARCH(Octicons.SEARCH_16, Octicons.SEARCH_24),
  SETTINGS(Octicons.GEAR_16, Octicons.GEAR_24),
  SHOW(Octicons.EYE_16, Octicons.EYE_24),
  STALE(Octicons.HISTORY_16, Octicons.HISTORY_24),
  UNKNOWN(Octicons.QUESTION_16, Octicons.QUESTION_24),
  WAITS(Octicons.HOURGLASS_16, Octicons.HOURGLASS_24),
  WARN(Octicons.ALERT_16, Octicons.ALERT_24);

  private final Octicons glyph;
  private final Octicons largeGlyph;

  Icon(Octicons glyph, Octicons largeGlyph) {
    this.glyph = glyph;
    this.largeGlyph = largeGlyph;
  }

  /** 12 units, for badges and the status bar. */
  public FontIcon small() {
    return drawn(glyph, "icon-12");
  }

  /** 16 units, for everything else. */
  public FontIcon regular() {
    return drawn(glyph, "icon-16");
  }

  /** 24 units, for dialogs and empty states. */
  public FontIcon large() {
    return drawn(largeGlyph, "icon-24");
  }

  private static FontIcon drawn(Octicons glyph, String sizeClass) {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().addAll("icon", sizeClass);
    return glyph == Octicons.SYNC_16 ? Turning.of(icon) : icon;
  }
}
