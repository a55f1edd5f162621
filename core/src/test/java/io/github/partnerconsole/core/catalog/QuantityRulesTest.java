package io.github.partnerconsole.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRulesTest {

  private static final SkuLimits UP_TO_300 = limits(1, 300);

  @Test
  @Tag("scenario-37")
  void refusesTheFirstSeatTooMany() {
    assertEquals(List.of("quantity.aboveMaximum"), keys("301", UP_TO_300));
    assertEquals(List.of(), keys("300", UP_TO_300));
    assertEquals(
        List.<Object>of(301, 300), QuantityRules.check("301", UP_TO_300).getFirst().args());
  }

  @ParameterizedTest
  @Tag("scenario-37")
  @CsvSource({
    "0, quantity.zero",
    "000, quantity.zero",
    "−1, quantity.notWhole",
    "-1, quantity.notWhole",
    "+1, quantity.notWhole",
    "1.5, quantity.notWhole",
    "'1,5', quantity.notWhole",
    "10e3, quantity.notWhole",
    "1 000, quantity.notWhole",
    "0x10, quantity.notWhole",
    "ten, quantity.notWhole",
    "٣, quantity.notWhole",
    "10², quantity.notWhole",
    "99999999999999999999, quantity.notWhole",
    "'', quantity.missing",
    "'  ', quantity.missing",
  })
  void refusesWhatIsNoQuantity(String typed, String key) {
    List<Finding> findings = QuantityRules.check(typed, UP_TO_300);
    assertEquals(List.of(key), findings.stream().map(Finding::key).toList());
    assertTrue(Finding.anyBlocks(findings));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", " 12 ", "012", "１２"})
  void readsPlainAndFullWidthDigits(String typed) {
    assertEquals(12, QuantityRules.parse(typed).getAsInt());
    assertEquals(List.of(), keys(typed, UP_TO_300));
  }

  @Test
  void refusesFewerThanTheMinimum() {
    assertEquals(List.of("quantity.belowMinimum"), keys("24", limits(25, 300)));
    assertEquals(List.of(), keys("25", limits(25, 300)));
  }

  @Test
  void checksTheNumberAlsoWhileLimitsAreUnknown() {
    var none = Optional.<SkuLimits>empty();
    assertEquals(List.of(), QuantityRules.check(QuantityRules.QUANTITY, "5000", none));
    assertEquals(1, QuantityRules.check(QuantityRules.QUANTITY, "1.5", none).size());
  }

  private static List<String> keys(String typed, SkuLimits limits) {
    return QuantityRules.check(typed, limits).stream().map(Finding::key).toList();
  }

  private static SkuLimits limits(int minimum, int maximum) {
    return new SkuLimits(
        new SkuKey("TST01", "1"), minimum, maximum, false, false, List.of(), Instant.EPOCH);
  }
}
