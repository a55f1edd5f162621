package io.github.partnerconsole.partnercenter.transport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads the times Partner Center prints: with a zone, with an offset, with neither (then UTC), a
 * date alone. One it cannot read counts as missing, so that it does not cost the rest of the
 * answer.
 */
final class InstantReader extends StdDeserializer<Instant> {
  InstantReader() {
    super(Instant.class);
  }

  @Override
  public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      parser.skipChildren();
      return null;
    }
    return instant(parser.getString().replace(" ", ""));
  }

  private static @Nullable Instant instant(String text) {
    try {
      return switch (read(text)) {
        case OffsetDateTime time -> time.toInstant();
        case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
        case TemporalAccessor date -> LocalDate.from(date).atStartOfDay().toInstant(ZoneOffset.UTC);
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static TemporalAccessor read(String text) {
    return text.contains("T")
        ? DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
        : DateTimeFormatter.ISO_LOCAL_DATE.parse(text, LocalDate::from);
  }
}
