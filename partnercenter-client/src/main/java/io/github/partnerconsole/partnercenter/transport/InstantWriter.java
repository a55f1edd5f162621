package io.github.partnerconsole.partnercenter.transport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes times as Partner Center's samples do: ISO 8601 in UTC, not finer than milliseconds. */
final class InstantWriter extends StdSerializer<Instant> {
  InstantWriter() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
    generator.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
  }
}
