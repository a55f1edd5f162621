package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversion failed (conversions-resources page, 2023-09).
 *
 * @param code Other or ConversionsNotFound
 */
public record ConversionError(
    @Nullable String code, @Nullable String description, @More Map<String, Object> more) {
  public ConversionError {

    more = Members.more(more);
  }
}
