package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.State;

/** Something that was taken on earlier and is done when its time has come, without a call. */
public interface Due {
  /** Whether some of it is to be done by now. */
  boolean isDue(State state);

  /** Does all of it that is due. */
  void settle(State state);
}
