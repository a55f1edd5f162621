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

  /**
   * What the cart holds now, to be changed and put back: the service replaces all of it
   * (update-a-cart page, 2023-10), so what this client does not know is kept. Prices and errors are
   * the service's own and left out.
   *
   * @throws NullPointerException where a line lacks its item, quantity or billing cycle
   */
  public static NewCart of(Cart read) {
    return new NewCart(
        read.lineItems().stream().map(NewCartLineItem::of).toList(), null, read.more());
  }

  /** The same with other lines. */
  public NewCart withLineItems(List<NewCartLineItem> others) {
    return new NewCart(others, partnerOnRecordAttestationAccepted, more);
  }

  /** One with nothing beyond what is modelled here. */
  public NewCart(
      List<NewCartLineItem> lineItems, @Nullable Boolean partnerOnRecordAttestationAccepted) {
    this(lineItems, partnerOnRecordAttestationAccepted, Map.of());
  }
}
