package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cart to be created, or what one is to hold from now on. */
public record NewCart(
    List<NewCartLineItem> lineItems,
    @Nullable Boolean partnerOnRecordAttestationAccepted,
    @More Map<String, Object> more) {
  public NewCart {
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public NewCart(
      List<NewCartLineItem> lineItems, @Nullable Boolean partnerOnRecordAttestationAccepted) {
    this(lineItems, partnerOnRecordAttestationAccepted, Map.of());
  }
}
