package io.github.partnerconsole.partnercenter.relationship;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another partner that this one works with, such as an indirect reseller.
 *
 * @param id the other partner's tenant id
 * @param location ISO 3166 two letters
 */
public record PartnerRelationship(
    String id,
    @Nullable String name,
    @Nullable PartnerRelationshipType relationshipType,
    @Nullable String state,
    @Nullable String mpnId,
    @Nullable String location,
    @More Map<String, Object> more) {
  public PartnerRelationship {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
