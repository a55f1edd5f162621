package io.github.partnerconsole.partnercenter.country;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a list that older answers wrap in an object: {@code {"value": [..]}}. */
final class ValueListReader extends StdDeserializer<List<String>> {
  private static final String MEMBER = "value";

  ValueListReader() {
    super(List.class);
  }

  @Override
  public List<String> deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode given = context.readTree(parser);
    JsonNode list = given.isObject() ? given.path(MEMBER) : given;
    return list.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
  }
}
