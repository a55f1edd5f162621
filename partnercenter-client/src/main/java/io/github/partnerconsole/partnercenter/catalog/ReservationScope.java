package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * For which kind of Azure a reservation is; without one, for subscriptions by MS-AZR-0145P
 * (get-a-list-of-products page, 2023-08). An unknown value is kept as it came.
 */
public record ReservationScope(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("AzurePlan");

  public static final ReservationScope AZURE_PLAN = new ReservationScope("AzurePlan");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReservationScope {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
