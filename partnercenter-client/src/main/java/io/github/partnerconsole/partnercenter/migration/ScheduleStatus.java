package io.github.partnerconsole.partnercenter.migration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What has become of a scheduled migration. An unknown value is kept as it came. */
public record ScheduleStatus(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("Created", "Cancelled", "Completed", "Failed");

  public static final ScheduleStatus CREATED = new ScheduleStatus("Created");
  public static final ScheduleStatus CANCELLED = new ScheduleStatus("Cancelled");
  public static final ScheduleStatus COMPLETED = new ScheduleStatus("Completed");
  public static final ScheduleStatus FAILED = new ScheduleStatus("Failed");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ScheduleStatus {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
