package io.github.partnerconsole.partnercenter.call;

import java.util.Objects;
import java.util.UUID;

/**
 * What a caller may say about one call that changes something.
 *
 * @param requestId sent as MS-RequestId on every try; Partner Center treats the same value as the
 *     same request (headers page, 2023-10), so keep it to ask again after an unknown outcome and
 *     take a new one after any answer
 * @param beforeSend told right before the call can have an effect
 */
public record Call(UUID requestId, SendListener beforeSend) {
  public Call {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(beforeSend, "beforeSend");
  }

  /** A call with this request id and nobody to tell. */
  public static Call of(UUID requestId) {
    return new Call(requestId, bodySha256 -> {});
  }
}
