package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.order.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private Order read(String members) {
    service.then(200, "{\"id\":\"o1\"," + members + "}");
    return client.orders().get("c1", "o1");
  }

  @Test
  void anUnknownValueIsKeptAndTheRestIsRead() {
    service.then(
        200,
        "{\"items\":[{\"id\":\"o1\",\"status\":\"quantum\"},{\"id\":\"o2\",\"status\":\"completed\"}]}");
    List<OrderStatus> statuses = client.orders().list("c1").map(Order::status).toList();
    assertEquals(List.of(new OrderStatus("quantum"), OrderStatus.COMPLETED), statuses);
    assertEquals("quantum", statuses.getFirst().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one_time", "OneTime", "ONETIME", "onetime"})
  void aKnownValueIsRecognisedInEverySpelling(String spelling) {
    assertEquals(
        BillingCycle.ONE_TIME, read("\"billingCycle\":\"" + spelling + "\"").billingCycle());
  }

  @Test
  void aNumberIsKeptAsText() {
    assertEquals(new BillingCycle("7"), read("\"billingCycle\":7").billingCycle());
  }

  @Test
  void membersMayComeInAnyCaseAndWithStrangers() {
    Order order =
        read("\"Status\":\"pending\",\"LineItems\":[{\"Quantity\":3}],\"news\":{\"a\":[1]}");
    assertEquals(OrderStatus.PENDING, order.status());
    assertEquals(3, order.lineItems().getFirst().quantity());
  }

  @Test
  void pricesAreExact() {
    assertEquals(
        new BigDecimal("157.5600000000000000000001"),
        read("\"totalPrice\":157.5600000000000000000001").totalPrice());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-13T22:49:54.3396949Z, 2018-03-13T22:49:54.339694900Z",
    "2019-01-16T00:48:44.76+00:00, 2019-01-16T00:48:44.760Z",
    "2019-01-16T02:48:44+02:00, 2019-01-16T00:48:44Z",
    "2021-07-14T18:02:00, 2021-07-14T18:02:00Z",
    "2015-11-25T06: 41: 12Z, 2015-11-25T06:41:12Z",
    "2021-07-14, 2021-07-14T00:00:00Z",
    "soon,",
    "2021-99-99,",
    "'',"
  })
  void timesAreReadAsPrintedAndOneThatCannotBeIsMissing(String printed, Instant expected) {
    assertEquals(expected, read("\"creationDate\":\"" + printed + "\"").creationDate());
  }
}
