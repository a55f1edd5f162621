package io.github.partnerconsole.partnercenter.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Partner Center's JSON: camelCase out with nothing for null, any case in, unknown members ignored
 * (contract seen 2023-10).
 */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // What a record does not model keeps its digits.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
          .withConfigOverride(List.class, Json::leaveOutEmpty)
          .withConfigOverride(Map.class, Json::leaveOutEmpty)
          .addHandler(new NumberAsText())
          .addModule(
              new SimpleModule()
                  .addDeserializer(Object.class, new FrozenReader())
                  .addDeserializer(Instant.class, new InstantReader())
                  .addSerializer(Instant.class, new InstantWriter()))
          .build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String text, Class<T> type) {
    return read(text.getBytes(StandardCharsets.UTF_8), type);
  }

  /** From UTF-8, which is quicker to read than text. */
  static <T> T read(byte[] utf8, Class<T> type) {
    return reading(() -> MAPPER.readValue(utf8, type), type.getSimpleName());
  }

  static <T> List<T> readList(byte[] utf8, Class<T> type) {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
    return Members.list(
        reading(() -> MAPPER.<List<T>>readValue(utf8, list), "array of " + type.getSimpleName()));
  }

  /** A resource, or the first of an array. */
  static <T> T readOne(byte[] utf8, Class<T> type) {
    if (!startsArray(utf8)) {
      return read(utf8, type);
    }
    List<T> all = readList(utf8, type);
    if (all.isEmpty()) {
      throw new UnreadableJsonException("an empty array instead of a " + type.getSimpleName());
    }
    return all.getFirst();
  }

  static boolean startsArray(byte[] utf8) {
    String start = new String(utf8, 0, Math.min(utf8.length, 80), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").strip().startsWith("[");
  }

  static Object merged(Object read, Map<String, ? extends @Nullable Object> changes) {
    ObjectNode tree = MAPPER.valueToTree(read);
    changes.forEach((name, value) -> tree.set(name, MAPPER.<JsonNode>valueToTree(value)));
    return tree;
  }

  static <T> Page<T> readPage(String text, Class<T> type) {
    return readPage(text.getBytes(StandardCharsets.UTF_8), type);
  }

  static <T> Page<T> readPage(byte[] utf8, Class<T> type) {
    JavaType page = MAPPER.getTypeFactory().constructParametricType(Page.class, type);
    return reading(() -> MAPPER.readValue(utf8, page), "collection of " + type.getSimpleName());
  }

  static <T> ValuePage<T> readValues(byte[] utf8, Class<T> type) {
    JavaType page = MAPPER.getTypeFactory().constructParametricType(ValuePage.class, type);
    return reading(() -> MAPPER.readValue(utf8, page), "values of " + type.getSimpleName());
  }

  static <T> Optional<T> tryRead(String text, Class<T> type) {
    try {
      return Optional.of(read(text, type));
    } catch (UnreadableJsonException e) {
      return Optional.empty();
    }
  }

  private static <T> T reading(Supplier<@Nullable T> reader, String what) {
    try {
      T value = reader.get();
      if (value == null) {
        throw new UnreadableJsonException("null instead of a " + what);
      }
      return value;
    } catch (JacksonException e) {
      throw unreadable(what, e.getPathReference());
    } catch (IllegalArgumentException | NullPointerException e) {
      // A record's own objection, where Jackson does not wrap it.
      throw unreadable(what, "");
    }
  }

  // Jackson's own message and cause may quote the text, and the text may hold a password.
  private static UnreadableJsonException unreadable(String what, String path) {
    return new UnreadableJsonException(
        "no " + what + (path.isEmpty() ? "" : ", it goes wrong at " + path));
  }

  private static void leaveOutEmpty(MutableConfigOverride override) {
    override.setInclude(
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL));
  }
}
