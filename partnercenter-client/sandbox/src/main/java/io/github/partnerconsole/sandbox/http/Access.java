package io.github.partnerconsole.sandbox.http;

/**
 * Who may make a call (partner-center-authentication page, 2025-11). Which it is, the prerequisites
 * on the page of each call say (read 2023-10); where a page says neither, or that both may, it is
 * {@link #ANY}.
 */
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
