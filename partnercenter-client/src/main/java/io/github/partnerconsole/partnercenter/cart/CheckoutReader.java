package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a result with orders or, as the new commerce sample prints it (2023-10), a bare order. */
final class CheckoutReader extends StdDeserializer<CheckoutResult> {
  private record Groups(
      @Nullable List<Order> orders,
      @Nullable List<OrderError> orderErrors,
      @More Map<String, Object> more) {}

  CheckoutReader() {
    super(CheckoutResult.class);
  }

  @Override
  public CheckoutResult deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode answer = context.readTree(parser);
    if (answer.has("id")) {
      return new CheckoutResult(
          List.of(context.readTreeAsValue(answer, Order.class)), List.of(), Map.of());
    }
    Groups groups = context.readTreeAsValue(answer, Groups.class);
    return new CheckoutResult(
        Members.list(groups.orders()),
        Members.list(groups.orderErrors()),
        Members.more(groups.more()));
  }
}
