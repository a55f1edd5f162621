package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.State;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Things that were taken on earlier and are done when their time has come, without a call. */
public interface Due {
  /** What is to be done by now. */
  Stream<ObjectNode> due(State state);

  /** Does one of them. */
  void carryOut(ObjectNode kept, State state);

  /** Whether some of it is to be done by now. */
  default boolean isDue(State state) {
    return due(state).findAny().isPresent();
  }

  /** Does all of it that is due. */
  default void settle(State state) {
    due(state).toList().forEach(kept -> carryOut(kept, state));
  }
}
