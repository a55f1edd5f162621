package io.github.partnerconsole.sandbox.state;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A status with headers and a JSON body: what a writing call answers and what is remembered of it.
 */
public record Answer(int status, Map<String, String> headers, Optional<JsonNode> body) {

  /** Whether a repeat with the same request id gets this answer again: not after 429 and 5xx. */
  boolean isLasting() {
    return status != 429 && status < 500;
  }
}
