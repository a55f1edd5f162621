package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least that an Azure savings plan commits to (azure-purchase-savings-plan page, 2023-06).
 *
 * @param grain the period of the amount, {@code Hourly}
 * @param currencyCode the currency, which has a code and a symbol in spite of its name
 */
public record MinimumPurchaseCommitment(
    @Nullable String grain,
    @Nullable Currency currencyCode,
    @Nullable BigDecimal amount,
    @More Map<String, Object> more) {
  public MinimumPurchaseCommitment {
    more = Members.more(more);
  }
}
