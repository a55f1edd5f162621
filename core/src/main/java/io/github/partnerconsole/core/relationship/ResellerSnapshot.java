package io.github.partnerconsole.core.relationship;

import java.time.Instant;
import java.util.List;

/** All resellers of the partner as they were at a moment. */
public record ResellerSnapshot(List<IndirectReseller> resellers, Instant asOf) {

  public ResellerSnapshot {
    resellers = List.copyOf(resellers);
  }
}
