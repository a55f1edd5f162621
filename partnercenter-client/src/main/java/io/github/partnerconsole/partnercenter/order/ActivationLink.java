package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer activates what another publisher sells (get-activation-link-by-order-line-item
 * page, 2019-08).
 */
public record ActivationLink(
    @Nullable Integer lineItemNumber, @Nullable Link link, @More Map<String, Object> more) {
  public ActivationLink {
    more = Members.more(more);
  }

  /**
   * A link.
   *
   * @param uri of the publisher's site, as it came
   */
  public record Link(
      @Nullable String uri, @Nullable String method, @More Map<String, Object> more) {
    public Link {
      more = Members.more(more);
    }
  }
}
