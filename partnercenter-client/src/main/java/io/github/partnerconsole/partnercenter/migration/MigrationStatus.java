package io.github.partnerconsole.partnercenter.migration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** How far a migration is. An unknown value is kept as it came. */
public record MigrationStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("Processing", "Completed", "Failed");

  public static final MigrationStatus PROCESSING = new MigrationStatus("Processing");
  public static final MigrationStatus COMPLETED = new MigrationStatus("Completed");
  public static final MigrationStatus FAILED = new MigrationStatus("Failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MigrationStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
