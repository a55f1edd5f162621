package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a line cannot be ordered; it comes inside a successful answer. */
public record CartLineError(
    @Nullable String errorCode,
    @Nullable String errorDescription,
    @Nullable LineErrorInformation additionalInformation,
    @More Map<String, Object> more) {
  public CartLineError {
    more = Members.more(more);
  }
}
