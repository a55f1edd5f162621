package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/** Whether something bought is there yet: some seconds after its order it is. */
public record Provisioning(InstantSource clock, Duration time) {
  public boolean isDone(ObjectNode bought) {
    if (bought.path("atOnce").asBoolean(false)) {
      return true;
    }
    Instant ready = Shapes.instant(bought, "createdAt").plus(time);
    return !clock.instant().isBefore(ready);
  }
}
