package io.github.partnerconsole.core.catalog;

/** Ends the reading of one line of a price sheet; the line is left out and named. */
final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient LineFault fault;

  BadCell(LineFault fault) {
    super(fault.reason().name());
    this.fault = fault;
  }

  LineFault fault() {
    return fault;
  }
}
