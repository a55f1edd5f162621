package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.demo.Provider;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param upn what they sign in with
 * @param tenant the tenant that they are at home in, a GUID
 * @param hasSecondFactor whether they can pass multi-factor authentication
 * @param hasRole whether they have a role in Partner Center
 */
public record Person(String upn, String tenant, boolean hasSecondFactor, boolean hasRole) {
  /** An admin agent of the sandbox's provider; signs in where nobody else is named. */
  public static final Person DEMO =
      new Person("noor@" + Provider.DOMAIN, Provider.TENANT, true, true);

  /** An id that stays the same for the same person. */
  public String objectId() {
    return UUID.nameUUIDFromBytes(upn.getBytes(UTF_8)).toString();
  }

  public Person withoutSecondFactor() {
    return new Person(upn, tenant, false, hasRole);
  }

  public Person withoutRole() {
    return new Person(upn, tenant, hasSecondFactor, false);
  }

  /** The same person, moved to another tenant. */
  public Person inTenant(String otherTenant) {
    return new Person(upn, otherTenant, hasSecondFactor, hasRole);
  }
}
