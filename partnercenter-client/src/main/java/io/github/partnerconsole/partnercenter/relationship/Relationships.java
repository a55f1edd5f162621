package io.github.partnerconsole.partnercenter.relationship;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** The partners that this one works with. */
public final class Relationships {
  private static final String RELATIONSHIPS = "relationships";
  // Queries want the PascalCase name, answers give the snake_case one (contract seen 2023-06).
  private static final String PROVIDER_OF = "IsIndirectCloudSolutionProviderOf";
  private static final String RESELLER_OF = "IsIndirectResellerOf";

  private final Rest rest;

  public Relationships(Rest rest) {
    this.rest = rest;
  }

  /** The resellers of an indirect provider, in the service's order. */
  public List<PartnerRelationship> indirectResellers() {
    return rest.all(ofType(PROVIDER_OF), PartnerRelationship.class).toList();
  }

  /**
   * The resellers whose name holds the text, in any case.
   *
   * @param text not blank
   */
  public List<PartnerRelationship> indirectResellersNamed(String text) {
    String filter = Rest.jsonText(new NameFilter("name", text, "substring"));
    Target target = ofType(PROVIDER_OF).with("filter", filter);
    return rest.all(target, PartnerRelationship.class).toList();
  }

  /** The providers of an indirect reseller, in the service's order. */
  public List<PartnerRelationship> indirectProviders() {
    return rest.all(ofType(RESELLER_OF), PartnerRelationship.class).toList();
  }

  /** The indirect resellers that work for a customer. */
  public List<PartnerRelationship> ofCustomer(String customerId) {
    Target target = Target.of("customers", customerId, RELATIONSHIPS);
    return rest.all(target, PartnerRelationship.class).toList();
  }

  private static Target ofType(String type) {
    return Target.of(RELATIONSHIPS).with("relationship_type", type);
  }

  /** The filter, sent as JSON inside a query parameter; the service knows no other field. */
  private record NameFilter(
      @JsonProperty("Field") String field,
      @JsonProperty("Value") String value,
      @JsonProperty("Operator") String operator) {}
}
