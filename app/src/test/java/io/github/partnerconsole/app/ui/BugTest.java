package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BugTest {
  private static Bug of(Throwable cause) {
    return Bug.of(cause, "Nothing was sent.", "0.1.0");
  }

  private static Throwable thrown(int number) {
    return new IllegalStateException("typed by a user: " + number);
  }

  @Test
  void theSameCauseHasTheSameShortCode() {
    var codes = IntStream.range(0, 2).mapToObj(BugTest::thrown).map(BugTest::of).map(Bug::code);
    assertEquals(1, codes.distinct().count());
    assertNotEquals(of(thrown(1)).code(), of(new IllegalStateException()).code());
    assertTrue(of(thrown(1)).code().matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
  }

  @Test
  void detailsSayWhereAndNotWhatWasTyped() {
    String details = of(thrown(1)).details();
    assertTrue(details.contains("BugTest.thrown"));
    assertTrue(details.contains("0.1.0"));
    assertFalse(details.contains("typed by a user"));
  }
}
