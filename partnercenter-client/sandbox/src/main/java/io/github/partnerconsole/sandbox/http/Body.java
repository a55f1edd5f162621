package io.github.partnerconsole.sandbox.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON value sent by a caller, read by member names in any case: half of Microsoft's samples send
 * PascalCase. A member that is missing or null reads as absent.
 */
public record Body(JsonNode node) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads JSON text; an empty text is an empty object. */
  public static Body parse(String text) {
    try {
      return text.isBlank()
          ? new Body(JsonNodeFactory.instance.objectNode())
          : new Body(JSON.readTree(text));
    } catch (JacksonException e) {
      throw new Refusal(ApiError.INVALID_INPUT, "The body is not valid JSON.");
    }
  }

  /** The value at a path of member names. */
  public Body at(String... names) {
    JsonNode found = node;
    for (String name : names) {
      found = member(found, name);
    }
    return new Body(found);
  }

  /** The text at a path, trimmed; empty where it is missing, null, blank or not a scalar. */
  public Optional<String> text(String... names) {
    JsonNode found = at(names).node;
    return found.isString() || found.isNumber()
        ? Optional.of(found.asString().strip()).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /** The whole number at a path; empty where there is none that fits an int. */
  public Optional<Integer> wholeNumber(String... names) {
    JsonNode found = at(names).node;
    return found.isIntegralNumber() && found.canConvertToInt()
        ? Optional.of(found.intValue())
        : Optional.empty();
  }

  public boolean isTrue(String... names) {
    return at(names).node.asBoolean(false);
  }

  public boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }

  /** The elements of an array at a path; none where there is no array. */
  public List<Body> items(String... names) {
    JsonNode found = at(names).node;
    return found.isArray() ? found.valueStream().map(Body::new).toList() : List.of();
  }

  private static JsonNode member(JsonNode parent, String name) {
    return parent
        .propertyStream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(JsonNodeFactory.instance.missingNode());
  }
}
