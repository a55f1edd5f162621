package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void argumentsStandInTheText() {
    assertEquals("1 hit", Texts.text("search.count", 1));
    assertEquals("1,393 hits", Texts.text("search.count", 1393));
  }

  @Test
  void datesAreReadable() {
    assertEquals("14 Nov 2026 ago", Texts.text("age.ago", LocalDate.of(2026, 11, 14)));
  }

  @Test
  void anUnknownKeyNamesItself() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Texts.text("no.such"));
    assertTrue(thrown.getMessage().contains("'no.such'"));
    assertThrows(IllegalArgumentException.class, () -> Texts.key("no.such"));
  }

  @Test
  void aWrongNumberOfArgumentsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Texts.text("age.ago"));
    assertThrows(IllegalArgumentException.class, () -> Texts.text("age.now", 1));
  }

  @Test
  void constantsOfAnEnumHaveTexts() {
    assertEquals("Passes", Texts.of(Mark.class, Mark.PASS));
  }

  @Test
  void aFindingSaysWhatIsWrongAndWhatToDo() {
    Finding finding = Finding.block("quantity.belowMinimum", new Field("quantity"), 2, 5);
    assertEquals("2 are fewer than allowed", Texts.whatIsWrong(finding));
    assertEquals("Order at least 5.", Texts.whatToDo(finding));
  }
}
