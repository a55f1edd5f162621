package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart to be created, or what one is to hold from now on. */
public record NewCart(
    List<NewCartLineItem> lineItems, @Nullable Boolean partnerOnRecordAttestationAccepted) {
  public NewCart {
    lineItems = Members.list(lineItems);
  }
}
