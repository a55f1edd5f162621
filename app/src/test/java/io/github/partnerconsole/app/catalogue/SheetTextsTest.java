package io.github.partnerconsole.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.LineFault;
import io.github.partnerconsole.core.catalog.SheetRefused;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTextsTest {
  @Test
  void everyRefusalSaysWhatItIsAboutAndIsItsOwn() {
    Set<String> words =
        Stream.of(SheetRefused.Reason.values())
            .map(reason -> SheetTexts.of(new ImportOutcome.Refused("us.csv", reason, "NL")))
            .collect(Collectors.toSet());
    assertEquals(SheetRefused.Reason.values().length, words.size());
    assertTrue(words.stream().allMatch(text -> text.startsWith("us.csv was not taken")));
  }

  @Test
  void aTabIsNamedSinceNobodySeesIt() {
    assertEquals(
        "a.csv was not taken, and the catalogue is as it was. Its cells are parted by tabs instead"
            + " of commas. Import the file as Partner Center gave it, before a spreadsheet saved"
            + " it.",
        SheetTexts.of(
            new ImportOutcome.Refused("a.csv", SheetRefused.Reason.WRONG_SEPARATOR, "\t")));
  }

  @Test
  void faultsAreCopiedAsATable() {
    assertEquals(
        "Line\tColumn\tWhat stands there\tWhat is wrong\n7\tUnitPrice\tfree\tThis is not a price.\n",
        SheetTexts.table(
            List.of(new LineFault(7, "UnitPrice", "free", LineFault.Reason.NOT_A_NUMBER))));
  }
}
