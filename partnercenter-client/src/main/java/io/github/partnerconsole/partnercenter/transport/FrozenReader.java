package io.github.partnerconsole.partnercenter.transport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads what no record models into maps and lists that nobody can change, so that a record is
 * immutable through and through. Numbers keep their digits.
 */
final class FrozenReader extends StdDeserializer<Object> {
  FrozenReader() {
    super(Object.class);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, context);
      case START_ARRAY -> array(parser, context);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> context.handleUnexpectedToken(Object.class, parser);
    };
  }

  private Map<String, @Nullable Object> object(JsonParser parser, DeserializationContext context) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(name, deserialize(parser, context));
    }
    return Collections.unmodifiableMap(members);
  }

  private List<@Nullable Object> array(JsonParser parser, DeserializationContext context) {
    List<@Nullable Object> items = new ArrayList<>(2);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(deserialize(parser, context));
    }
    return Collections.unmodifiableList(items);
  }
}
