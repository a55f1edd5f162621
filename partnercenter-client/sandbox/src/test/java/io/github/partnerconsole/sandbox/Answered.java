package io.github.partnerconsole.sandbox;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over the wire. */
record Answered(int status, String text, HttpHeaders headers) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  JsonNode json() {
    return JSON.readTree(text);
  }

  /** The text at a JSON pointer. */
  String at(String pointer) {
    return json().at(pointer).asString("");
  }

  /** Status and code, such as "400/3000". */
  String error() {
    return status + "/" + at("/code");
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
