package io.github.partnerconsole.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

  @ParameterizedTest
  @ValueSource(strings = {"companyProfile", "CompanyProfile", "COMPANYPROFILE"})
  void membersAreFoundInAnyCase(String name) {
    Body body = Body.parse("{\"" + name + "\": {\"Domain\": \" a.example \"}}");
    assertEquals(Optional.of("a.example"), body.text("companyProfile", "domain"));
  }

  @Test
  void nullBlankAndMissingReadAsAbsent() {
    Body body = Body.parse("{\"a\": null, \"b\": \"  \", \"c\": {}}");
    assertEquals(Optional.empty(), body.text("a"));
    assertEquals(Optional.empty(), body.text("b"));
    assertEquals(Optional.empty(), body.text("c"));
    assertEquals(Optional.empty(), body.text("d", "e"));
    assertFalse(body.at("a").isPresent());
    assertTrue(body.at("c").isPresent());
  }

  @Test
  void onlyWholeNumbersAreWhole() {
    Body body = Body.parse("{\"a\": 5, \"b\": 1.5, \"c\": \"5\", \"d\": 99999999999}");
    assertEquals(Optional.of(5), body.wholeNumber("a"));
    assertEquals(Optional.empty(), body.wholeNumber("b"));
    assertEquals(Optional.empty(), body.wholeNumber("c"));
    assertEquals(Optional.empty(), body.wholeNumber("d"));
  }

  @Test
  void itemsAreThoseOfAnArray() {
    Body body = Body.parse("{\"lineItems\": [{\"id\": 1}, {\"id\": 2}], \"other\": {}}");
    assertEquals(2, body.items("LineItems").size());
    assertEquals(0, body.items("other").size());
  }

  @Test
  void noBodyIsAnEmptyOneAndNoJsonIsRefused() {
    assertEquals(Optional.empty(), Body.parse("").text("a"));
    assertThrows(Refusal.class, () -> Body.parse("{\"a\":"));
  }
}
