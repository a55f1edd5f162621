package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  @Test
  void caseDoesNotMatter() {
    assertEquals(Optional.of(true), TextPattern.whole("[A-Z]{2}").orElseThrow().matches("ab"));
  }

  @Test
  void aWholePatternTakesNothingMore() {
    TextPattern either = TextPattern.whole("1|2").orElseThrow();
    assertEquals(Optional.of(true), either.matches("2"));
    assertEquals(Optional.of(false), either.matches("12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a-", "*", "\\", "(?<"})
  void aBrokenPatternCannotBeUsed(String regex) {
    assertTrue(TextPattern.anchored(regex).isEmpty());
  }

  @Test
  void anEndlessPatternCannotBeUsed() {
    assertTrue(TextPattern.anchored("a".repeat(2_001)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+(a+)+(a+)+$", "^(.*a){20}$", "^(([a-z])+.)+[A-Z]([a-z])+$"})
  void aPatternThatSearchesForEverIsStopped(String regex) {
    TextPattern pattern = TextPattern.anchored(regex).orElseThrow();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> pattern.matches("a".repeat(100) + "!"));
    assertEquals(Optional.empty(), pattern.matches("a".repeat(100) + "!"));
  }

  @Test
  void aVeryLongTextNeverMatches() {
    assertEquals(Optional.of(false), TextPattern.ANYTHING.matches("1".repeat(201)));
  }
}
