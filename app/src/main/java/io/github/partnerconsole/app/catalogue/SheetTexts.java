package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.CountryNames;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.core.catalog.LineFault;
import java.util.List;
import java.util.stream.Collectors;

/** What an import says: why a sheet was refused or a line left out, and what to do. */
final class SheetTexts {
  private SheetTexts() {}

  /** Why a sheet was refused, that nothing changed, and what to do. */
  static String of(ImportOutcome.Refused refused) {
    return text("catalogue.refused", refused.source(), reason(refused));
  }

  private static String reason(ImportOutcome.Refused refused) {
    String detail = refused.detail();
    return switch (refused.reason()) {
      case EMPTY -> text("catalogue.refused.empty");
      case NOT_A_PRICE_SHEET -> text("catalogue.refused.notASheet");
      case WRONG_SEPARATOR -> text("catalogue.refused.separator", separator(detail));
      case COLUMNS_MISSING -> text("catalogue.refused.columns", detail);
      case NOT_UTF_8 -> text("catalogue.refused.encoding");
      case NO_GOOD_LINE -> text("catalogue.refused.noGoodLine", detail);
      case OTHER_MARKET -> text("catalogue.refused.market", CountryNames.of(detail));
      case UNREADABLE -> text("catalogue.refused.unreadable", detail);
    };
  }

  private static String separator(String separator) {
    return separator.equals("\t") ? text("catalogue.tab") : "“" + separator + "”";
  }

  /** How many lines were left out of a sheet that was taken. */
  static String of(ImportOutcome.Taken taken) {
    return text(
        "catalogue.takenWithFaults",
        taken.sheet().source(),
        NumberTexts.count(taken.sheet().lines()),
        taken.faults().size());
  }

  /** What is wrong with a line. */
  static String reason(LineFault fault) {
    return switch (fault.reason()) {
      case MISSING -> text("catalogue.fault.missing");
      case NOT_A_NUMBER -> text("catalogue.fault.notANumber");
      case NEGATIVE -> text("catalogue.fault.negative");
      case NOT_A_DATE -> text("catalogue.fault.notADate");
      case UNKNOWN_WORD -> text("catalogue.fault.unknownWord");
      case OTHER_MARKET -> text("catalogue.fault.otherMarket");
      case OTHER_CURRENCY -> text("catalogue.fault.otherCurrency");
      case DUPLICATE -> text("catalogue.fault.duplicate");
      case WRONG_NUMBER_OF_CELLS -> text("catalogue.fault.cells");
    };
  }

  /** The faults as lines of text with tabs, for the clipboard. */
  static String table(List<LineFault> faults) {
    String head =
        String.join(
            "\t",
            text("catalogue.fault.line"),
            text("catalogue.fault.column"),
            text("catalogue.fault.value"),
            text("catalogue.fault.reason"));
    return faults.stream()
        .map(fault ->
            String.join(
                "\t", String.valueOf(fault.line()), fault.column(), fault.value(), reason(fault)))
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }
}
