package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.graph.DefaultRelationship;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is to be true of the partner's delegated administration; everything is a day old. */
public final class GivenDelegatedAdministration {
  private static final String GROUP = "869713c9-0b28-4d08-8949-ae07ae1bf528";
  private static final Duration AGE = Duration.ofDays(1);

  private final Ledger ledger;
  private final InstantSource clock;

  GivenDelegatedAdministration(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** An active relationship with a customer. */
  public GivenDelegatedAdministration active(String id, String customer, List<String> roles) {
    ledger.change(state ->
        DefaultRelationship.put(
            state, id, customer, "Customer " + customer, roles, clock.instant().minus(AGE)));
    return this;
  }

  /** A relationship that nobody has locked or approved yet. */
  public GivenDelegatedAdministration created(String id, List<String> roles) {
    ledger.change(state -> DefaultRelationship.putNew(state, id, roles, clock.instant()));
    return this;
  }

  /** A relationship with a customer that an indirect provider made for the partner. */
  public GivenDelegatedAdministration ofProvider(
      String id, String customer, List<String> roles, String provider) {
    ledger.change(state ->
        DefaultRelationship.putOfProvider(
            state, id, customer, roles, provider, clock.instant().minus(AGE)));
    return this;
  }

  /** A group that has these roles in a relationship. */
  public GivenDelegatedAdministration assignment(
      String relationship, String id, List<String> roles) {
    ObjectNode kept = below(relationship, id).put("createdDateTime", then());
    kept.put("lastModifiedDateTime", then());
    kept.putObject("accessContainer")
        .put("accessContainerId", GROUP)
        .put("accessContainerType", "securityGroup");
    ArrayNode unified = kept.putObject("accessDetails").putArray("unifiedRoles");
    roles.forEach(role -> unified.addObject().put("roleDefinitionId", role));
    return put(Section.ACCESS_ASSIGNMENTS, kept);
  }

  /** Something that was asked of a relationship. */
  public GivenDelegatedAdministration request(String relationship, String id, String action) {
    return put(
        Section.DELEGATED_ADMIN_REQUESTS,
        below(relationship, id).put("action", action).put("at", then()));
  }

  /** A change of an assignment that was done later than asked. */
  public GivenDelegatedAdministration operation(String relationship, String id) {
    return put(
        Section.DELEGATED_ADMIN_OPERATIONS,
        below(relationship, id).put("data", relationship).put("at", then()));
  }

  private static ObjectNode below(String relationship, String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("relationship", relationship);
  }

  private String then() {
    return clock.instant().minus(AGE).toString();
  }

  private GivenDelegatedAdministration put(Section section, ObjectNode kept) {
    ledger.change(state -> state.put(section, kept.path("id").asString(), kept));
    return this;
  }
}
