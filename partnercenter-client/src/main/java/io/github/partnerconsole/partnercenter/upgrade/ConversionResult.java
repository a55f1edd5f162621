package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a conversion (conversions-resources page, 2023-09).
 *
 * @param subscriptionId the trial's, which the paid subscription keeps
 * @param error null where it succeeded
 */
public record ConversionResult(
    @Nullable String subscriptionId,
    @Nullable String offerId,
    @Nullable String targetOfferId,
    @Nullable ConversionError error,
    @More Map<String, Object> more) {
  public ConversionResult {

    more = Members.more(more);
  }
}
