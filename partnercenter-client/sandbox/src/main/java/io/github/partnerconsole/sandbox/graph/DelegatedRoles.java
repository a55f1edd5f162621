package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.state.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;

/**
 * Roles in a customer's tenant that its active relationships give to the partner. Which of the
 * partner's people are in a group that was assigned them, the sandbox does not know.
 *
 * @param step what a step takes that Graph needs some time for
 */
public record DelegatedRoles(InstantSource clock, Duration step) {
  public static final String DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
  public static final String DIRECTORY_WRITERS = "9360feb5-f418-4baa-8175-e2a00bac4301";
  public static final String LICENSE_ADMINISTRATOR = "4d6ac14f-3453-41d0-bef9-a3e0c569773a";
  public static final String USER_ADMINISTRATOR = "fe930be7-5e62-47db-91af-98c3a49a38b1";

  /**
   * Whether the partner has one of these roles.
   *
   * @param roles ids of role definitions, in lower case
   */
  public boolean hasAny(Set<String> roles, String customer, State state) {
    return new Relationships(clock, step)
        .active(state)
        .filter(kept -> kept.at("/customer/tenantId").asString("").equalsIgnoreCase(customer))
        .flatMap(kept -> kept.at("/accessDetails/unifiedRoles").valueStream())
        .map(role -> role.path("roleDefinitionId").asString("").toLowerCase(Locale.ROOT))
        .anyMatch(roles::contains);
  }
}
