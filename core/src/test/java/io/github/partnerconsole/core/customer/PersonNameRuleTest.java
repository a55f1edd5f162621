package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameRuleTest {

  @ParameterizedTest
  @CsvSource({"A, oneCharacter", "123, noLetters", "😀😀, noLetters", "Admin, placeholder"})
  void isRefusedWithItsReason(String name, String reason) {
    assertEquals(List.of("BLOCK personName." + reason), brief(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "de Vries", "O'Neill", "王", "Ng", "Æ-Ø"})
  void isAccepted(String name) {
    assertEquals(List.of(), brief(name));
  }

  @Test
  void fiftyCharactersAreTheMostAndFortyAreSafe() {
    assertEquals(List.of(), brief("ab".repeat(20)));
    assertEquals(List.of("WARN personName.longish"), brief("ab".repeat(25)));
    assertEquals(List.of("BLOCK personName.long"), brief("ab".repeat(25) + "c"));
  }

  @Test
  void whichNameIsMissingIsSaid() {
    assertEquals(List.of("BLOCK personName.noFirst"), brief(""));
    assertEquals(
        List.of("BLOCK personName.noLast"),
        Rules.brief(PersonNameRule.checkLast("", ContactPerson.LAST_NAME)));
  }

  private static List<String> brief(String name) {
    return Rules.brief(PersonNameRule.checkFirst(name, ContactPerson.FIRST_NAME));
  }
}
