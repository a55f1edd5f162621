package io.github.partnerconsole.partnercenter.transport;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets tests of other packages read and write as the client does. */
public final class Wire {
  private Wire() {}

  public static <T> T read(String text, Class<T> type) {
    return Json.read(text, type);
  }

  /** What the client would send of what it read. */
  public static JsonNode readAndWritten(JsonNode body, Class<?> type) {
    return JsonMapper.shared().readTree(Json.write(Json.read(body.toString(), type)));
  }

  public static JsonNode faultReadAndWritten(JsonNode body) {
    return readAndWritten(body, Fault.class);
  }

  /** The items of a collection, which the client also finds in an old answer's other spelling. */
  public static List<JsonNode> items(JsonNode body) {
    return Json.<JsonNode>readPage(body.toString(), JsonNode.class).all();
  }
}
