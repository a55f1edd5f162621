package io.github.partnerconsole.partnercenter.relationship;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** The partners that this one works with. */
public final class Relationships {
  private final Rest rest;

  public Relationships(Rest rest) {
    this.rest = rest;
  }

  /** The resellers of an indirect provider, in the service's order. */
  public List<PartnerRelationship> indirectResellers() {
    // Queries want the PascalCase name, answers give the snake_case one (contract seen 2023-06).
    Target target =
        Target.of("relationships").with("relationship_type", "IsIndirectCloudSolutionProviderOf");
    return rest.all(target, PartnerRelationship.class).toList();
  }
}
