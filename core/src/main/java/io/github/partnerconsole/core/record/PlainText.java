package io.github.partnerconsole.core.record;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes types that hold one text as just that text. */
final class PlainText extends SimpleModule {

  private static final long serialVersionUID = 1L;

  <T> PlainText with(Class<T> type, Function<T, String> text, Function<String, T> value) {
    addSerializer(type, new Writer<>(type, text));
    addDeserializer(type, new Reader<>(type, value));
    return this;
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {

    private final Function<T, String> text;

    Writer(Class<T> type, Function<T, String> text) {
      super(type);
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(text.apply(value));
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {

    private final Function<String, T> value;

    Reader(Class<T> type, Function<String, T> value) {
      super(type);
      this.value = value;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      return value.apply(json.getString());
    }
  }
}
