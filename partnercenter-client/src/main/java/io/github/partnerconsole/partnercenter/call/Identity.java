package io.github.partnerconsole.partnercenter.call;

/** As whom a call is made (partner-center-authentication page, 2025-11). */
public enum Identity {
  /** A signed-in person through an application; what most calls want or allow. */
  APP_AND_USER,
  /** The application alone. */
  APP_ONLY
}
