package io.github.partnerconsole.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiErrorTest {

  /** Taken over where the documentation prints no status, or only for a neighbouring page. */
  private static final Set<String> STATUS_NOT_PRINTED = Set.of("409/600061");

  /** On the pages of their calls only, which {@link ApiError} names. */
  private static final Set<String> NOT_IN_THE_LIST =
      Set.of("400/60012", "400/900307", "400/900337");

  @ParameterizedTest
  @EnumSource
  void everyErrorHasACodeAndItsArgumentsFilledIn(ApiError error) {
    Refusal refusal = new Refusal(error, "first", "second", "third");
    JsonNode body = body(refusal);
    assertEquals(error.code(), body.path("code").asInt());
    assertTrue(!body.path("description").asString().contains("{"), body.toString());
    assertEquals(error.status(), refusal.reply().status());
  }

  @Test
  void theCustomerServiceHasAShapeOfItsOwn() {
    JsonNode body = body(new Refusal(ApiError.AGREEMENT_EXISTS));
    assertEquals("InternalErrorCode=600061", body.path("errorMessageExtended").asString());
    assertTrue(body.path("source").isMissingNode());
  }

  @Test
  void codesAndStatusesAreTheDocumentedOnes() {
    Path errors =
        Path.of(System.getProperty("shared.dir", "../../../shared"), "contract", "errors.json");
    assumeTrue(Files.exists(errors), "no list of errors here: set -Dshared.dir to run this test");
    Set<String> documented =
        JsonMapper.builder()
            .build()
            .readTree(errors)
            .path("errors")
            .valueStream()
            .map(error ->
                error.path("httpStatus").asString("") + "/" + error.path("code").asString())
            .collect(Collectors.toSet());
    for (ApiError error : ApiError.values()) {
      String found = error.status() + "/" + error.code();
      assertTrue(
          documented.contains(found)
              || STATUS_NOT_PRINTED.contains(found)
              || NOT_IN_THE_LIST.contains(found),
          found);
    }
  }

  private static JsonNode body(Refusal refusal) {
    return refusal.reply().answer().body().orElseThrow();
  }
}
