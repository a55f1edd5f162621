package io.github.partnerconsole.sandbox.identity;

import java.time.Instant;

/**
 * Who makes a call, as the token says.
 *
 * @param isUser a person through an application, or else the application alone
 * @param audience what the token is for
 * @param name the person's, empty for an application alone
 * @param hasMfa whether the person passed multi-factor authentication
 */
record Caller(
    boolean isUser,
    String audience,
    String tenant,
    String clientId,
    String name,
    String objectId,
    boolean hasMfa,
    Instant expiresAt) {
  /** Audience of the sandbox's main token, which is good everywhere. */
  static final String EVERYWHERE = "*";

  static Caller main() {
    Person demo = Person.DEMO;
    return new Caller(
        true,
        EVERYWHERE,
        demo.tenant(),
        "00000000-0000-0000-0000-0000000000aa",
        demo.upn(),
        demo.objectId(),
        true,
        Instant.MAX);
  }

  /** Whether this is the main token's, which stands for whichever caller is wanted. */
  boolean isMain() {
    return audience.equals(EVERYWHERE);
  }

  boolean isFor(String wantedAudience) {
    return isMain() || audience.equalsIgnoreCase(wantedAudience);
  }
}
