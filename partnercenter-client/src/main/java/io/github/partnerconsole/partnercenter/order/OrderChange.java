package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an order is to become: with one more line, billed in another way, or cancelled
 * (purchase-an-add-on-to-a-subscription, change-the-billing-cycle, cancel-software-purchases pages,
 * 2023-10).
 *
 * @param lineItems of an add-on the new line, of a cancellation the lines that end
 */
public record OrderChange(
    @Nullable String id,
    @Nullable String referenceCustomerId,
    @Nullable BillingCycle billingCycle,
    @Nullable OrderStatus status,
    List<NewOrderLineItem> lineItems,
    @More Map<String, Object> more) {
  public OrderChange {
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }

  /** An add-on to a subscription of the order; only before new commerce. */
  public static OrderChange addOn(Order order, String subscriptionId, NewOrderLineItem line) {
    return new OrderChange(
        order.id(),
        order.referenceCustomerId(),
        null,
        null,
        List.of(line.addedTo(subscriptionId)),
        Map.of());
  }

  /** Bills all subscriptions of the order in another way; only before new commerce. */
  public static OrderChange billed(Order order, BillingCycle cycle) {
    List<NewOrderLineItem> lines = order.lineItems().stream().map(OrderChange::unchanged).toList();
    return new OrderChange(
        order.id(), order.referenceCustomerId(), cycle, null, lines, order.more());
  }

  /** Cancels some lines, or all where none is named; only software, and what is in a sandbox. */
  public static OrderChange cancelled(Order order, int... lineItemNumbers) {
    List<NewOrderLineItem> lines =
        order.lineItems().stream()
            .filter(line -> isNamed(line, lineItemNumbers))
            .map(OrderChange::named)
            .toList();
    return new OrderChange(order.id(), null, null, OrderStatus.CANCELLED, lines, Map.of());
  }

  private static boolean isNamed(OrderLineItem line, int... numbers) {
    Integer number = line.lineItemNumber();
    return number != null && Arrays.stream(numbers).anyMatch(each -> each == number);
  }

  private static NewOrderLineItem named(OrderLineItem line) {
    return new NewOrderLineItem(
        line.lineItemNumber(),
        Members.required(line.offerId(), "offerId"),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        Map.of());
  }

  /** As it was read: what is left out, such as its reseller, would be reset. */
  private static NewOrderLineItem unchanged(OrderLineItem line) {
    return new NewOrderLineItem(
        line.lineItemNumber(),
        Members.required(line.offerId(), "offerId"),
        line.subscriptionId(),
        line.parentSubscriptionId(),
        line.friendlyName(),
        line.quantity(),
        line.termDuration(),
        line.partnerIdOnRecord(),
        line.additionalPartnerIdsOnRecord(),
        Map.of(),
        null,
        line.promotionId(),
        null,
        null,
        line.more());
  }
}
