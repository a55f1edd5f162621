package io.github.partnerconsole.core.catalog;

import java.util.List;

/** A price sheet as it was read, and the lines that were left out of it. */
public record SheetReading(PriceSheet sheet, List<LineFault> faults) {

  public SheetReading {
    faults = List.copyOf(faults);
  }
}
