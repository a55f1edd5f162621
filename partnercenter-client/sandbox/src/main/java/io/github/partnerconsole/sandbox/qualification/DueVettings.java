package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.http.Due;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Lets what Microsoft has looked into meanwhile take effect. */
record DueVettings(InstantSource clock) implements Due {
  @Override
  public Stream<ObjectNode> due(State state) {
    Instant now = clock.instant();
    return state.all(Section.QUALIFICATIONS).filter(kept -> Qualifications.isDue(kept, now));
  }

  @Override
  public void carryOut(ObjectNode kept, State state) {
    Qualifications.put(kept, state, clock.instant());
  }
}
