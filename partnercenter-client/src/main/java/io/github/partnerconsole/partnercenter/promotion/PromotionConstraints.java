package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/**
 * What a purchase has to fulfil to get a promotion (get-promotion-by-id page, 2023-06).
 *
 * @param productOwnershipConstraints the customer must have one product of each of these lists
 */
public record PromotionConstraints(
    List<SeatConstraint> seatConstraints,
    List<AssetOwnershipLimit> assetOwnershipLimits,
    List<EligibilityConstraint> eligibilityConstraints,
    List<List<OwnedProduct>> productOwnershipConstraints,
    @More Map<String, Object> more) {
  public PromotionConstraints {
    seatConstraints = Members.list(seatConstraints);
    assetOwnershipLimits = Members.list(assetOwnershipLimits);
    eligibilityConstraints = Members.list(eligibilityConstraints);
    productOwnershipConstraints = Members.list(productOwnershipConstraints);
    more = Members.more(more);
  }
}
