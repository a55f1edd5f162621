package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.offer.Offer;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription from before new commerce can become (upgrade-resources page, 2022-06).
 *
 * @param targetOffer the offer that takes the place of the present one
 * @param quantity seats; as many as there are unless another number is asked for
 * @param upgradeErrors why it is not possible
 */
public record Upgrade(
    @Nullable Offer targetOffer,
    @Nullable UpgradeType upgradeType,
    @Nullable Boolean isEligible,
    @Nullable Integer quantity,
    List<UpgradeError> upgradeErrors,
    @More Map<String, Object> more) {
  public Upgrade {
    upgradeErrors = Members.list(upgradeErrors);
    more = Members.more(more);
  }

  /** The same upgrade for another number of seats. */
  public Upgrade withQuantity(int seats) {
    return new Upgrade(targetOffer, upgradeType, isEligible, seats, upgradeErrors, more);
  }
}
