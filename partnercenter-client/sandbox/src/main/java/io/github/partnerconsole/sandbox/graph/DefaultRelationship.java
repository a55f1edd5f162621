package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A relationship that is active from the start: what enableGDAPByDefault gives with a new customer
 * (create-a-customer page, 2023-10). Its roles are Microsoft's ids of reader and helper roles.
 */
public final class DefaultRelationship {
  private static final List<String> ROLES =
      List.of(
          DelegatedRoles.DIRECTORY_READERS,
          DelegatedRoles.DIRECTORY_WRITERS,
          DelegatedRoles.LICENSE_ADMINISTRATOR,
          DelegatedRoles.USER_ADMINISTRATOR,
          "f023fd81-a637-4b56-95fd-791ac0226033");

  private DefaultRelationship() {}

  public static void put(State state, String customer, String name, UUID id, Instant now) {
    put(state, Provider.TENANT + "-" + id, customer, name, ROLES, now.minus(Duration.ofDays(1)));
  }

  /** One that the customer approved at this moment. */
  public static void put(
      State state, String id, String customer, String name, List<String> roles, Instant approved) {
    ObjectNode kept = kept(id, roles, approved);
    kept.putObject("customer").put("tenantId", customer).put("displayName", name);
    kept.put("lockedAt", approved.toString()).put("approvedAt", approved.toString());
    state.put(Section.DELEGATED_ADMIN_RELATIONSHIPS, id, kept);
  }

  /** One that nobody has locked or approved yet. */
  public static void putNew(State state, String id, List<String> roles, Instant created) {
    state.put(Section.DELEGATED_ADMIN_RELATIONSHIPS, id, kept(id, roles, created));
  }

  /** One that an indirect provider made for the partner, its reseller, who has yet to consent. */
  public static void putOfProvider(
      State state, String id, String customer, List<String> roles, String provider, Instant made) {
    ObjectNode kept = kept(id, roles, made).put("lockedAt", made.toString());
    kept.putObject("customer")
        .put("tenantId", customer)
        .put("displayName", shortened("Customer " + customer));
    kept.put("indirectProviderTenantId", provider).put("isPartnerConsentPending", true);
    state.put(Section.DELEGATED_ADMIN_RELATIONSHIPS, id, kept);
  }

  private static ObjectNode kept(String id, List<String> roles, Instant created) {
    ObjectNode kept = Graph.object().put("id", id).put("displayName", shortened("Default " + id));
    kept.put("duration", "P730D").put("autoExtendDuration", "P180D");
    ArrayNode unified = kept.putObject("accessDetails").putArray("unifiedRoles");
    roles.forEach(role -> unified.addObject().put("roleDefinitionId", role));
    kept.put("createdDateTime", created.toString());
    return kept.put("lastModifiedDateTime", created.toString());
  }

  private static String shortened(String name) {
    return name.length() > 50 ? name.substring(name.length() - 50) : name;
  }
}
