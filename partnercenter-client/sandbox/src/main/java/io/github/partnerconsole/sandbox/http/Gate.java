package io.github.partnerconsole.sandbox.http;

import java.util.Map;
import java.util.Optional;

/** Decides who may make a call. */
public interface Gate {

  /**
   * Who was let in.
   *
   * @param isPerson a person through an application, or else an application alone or nobody
   * @param name tells callers apart; empty for nobody
   * @param headers that the answer shall bear
   */
  record Admitted(boolean isPerson, String name, Map<String, String> headers) {}

  /** The partner tenant whose token comes with the call; empty where the token is not good. */
  Optional<String> partner(Request request);

  /**
   * Lets a call in or throws {@link Unauthorized} or a {@link Refusal}.
   *
   * @param operation the template of the route, or the path where there is none
   */
  Admitted admit(Request request, Access access, String operation);
}
