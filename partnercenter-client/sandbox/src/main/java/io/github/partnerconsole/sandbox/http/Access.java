package io.github.partnerconsole.sandbox.http;

/** Who may make a call (partner-center-authentication page, 2025-11). */
public enum Access {
  /** Anybody, without a token. */
  OPEN,
  /** A signed-in person through an application, or an application alone. */
  ANY,
  /** Only a signed-in person through an application. */
  USER,
  /** Only an application alone. */
  APP
}
