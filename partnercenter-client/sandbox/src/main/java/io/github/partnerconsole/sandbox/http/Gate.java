package io.github.partnerconsole.sandbox.http;

import java.util.Map;

/** Decides who may make a call. */
public interface Gate {

  /**
   * Lets a call in or throws {@link Unauthorized} or a {@link Refusal}.
   *
   * @param operation the template of the route, or the path where there is none
   * @return headers that the answer shall bear
   */
  Map<String, String> admit(Request request, Access access, String operation);
}
