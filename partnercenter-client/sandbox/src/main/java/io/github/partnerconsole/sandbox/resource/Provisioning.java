package io.github.partnerconsole.sandbox.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/** Whether something bought is there yet: some seconds after its order it is. */
record Provisioning(InstantSource clock, Duration time) {
  boolean isDone(ObjectNode bought) {
    if (bought.path("atOnce").asBoolean(false)) {
      return true;
    }
    Instant ready = Shapes.instant(bought, "createdAt").plus(time);
    return !clock.instant().isBefore(ready);
  }
}
