package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ties a customer to the partner, as a PATCH changes it; a member that is null stays as it is.
 */
public record CustomerAccess(
    @Nullable RelationshipToPartner relationshipToPartner,
    @Nullable Boolean allowDelegatedAccess,
    @More Map<String, Object> more) {
  public CustomerAccess {
    more = Members.more(more);
  }

  private static final Map<String, Object> TYPE =
      Map.of("attributes", Map.of("objectType", "Customer"));

  /** No reseller relationship any more (remove-a-reseller-relationship page, 2023-07). */
  static CustomerAccess withoutRelationship() {
    return new CustomerAccess(RelationshipToPartner.NONE, null, TYPE);
  }

  /** No delegated administration of the old kind any more (remove-dap page, 2022-03). */
  static CustomerAccess withoutDelegatedAccess() {
    return new CustomerAccess(null, false, TYPE);
  }
}
