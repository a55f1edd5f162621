package io.github.partnerconsole.core.catalog;

/** A file that cannot be taken as a price sheet at all; nothing of it was kept. */
public final class SheetRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  /**
   * @param detail what the message to the user quotes: column names, a separator; never a file's
   *     contents
   */
  public SheetRefused(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  /** Why. */
  public enum Reason {
    EMPTY,
    NOT_A_PRICE_SHEET,
    /** Cells are separated by something else than a comma, as some spreadsheets save them. */
    WRONG_SEPARATOR,
    COLUMNS_MISSING,
    NOT_UTF_8,
    NO_GOOD_LINE,
    /** A sheet, but of another market than the one asked for. */
    OTHER_MARKET,
    /** Broken off, or its quotation marks do not match: what the lines hold cannot be trusted. */
    UNREADABLE
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
