package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.partnerconsole.core.customer.AdminCredentials;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order desk with all it needs, which can be killed and started anew. */
final class OrderBench {

  final Power power = new Power();
  final InMemoryJournal journal = new InMemoryJournal(power);
  final InMemoryAcceptanceLog acceptances = new InMemoryAcceptanceLog(power);
  final FakePartnerCenter service = new FakePartnerCenter();
  final List<AdminCredentials> credentials = new ArrayList<>();
  private Instant now = Plans.NOW;
  private OrderDesk desk = newDesk();

  private OrderDesk newDesk() {
    return new OrderDesk(journal, acceptances, service.gateways(), () -> now, UUID::randomUUID);
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  OrderDesk desk() {
    return desk;
  }

  Submission place(OrderPlan plan) {
    return desk.place(plan, credentials::add);
  }

  OrderRecord resume(OrderNumber number) {
    return assertInstanceOf(Submission.Sent.class, desk.resume(number, credentials::add), "resumed")
        .order();
  }

  OrderRecord order(int count) {
    return journal.order(Plans.number(count)).orElseThrow();
  }

  /** Starts the console anew on the same disk, after the power came back. */
  void restart() {
    power.restore();
    journal.reread();
    desk = newDesk();
  }

  /** Does it, and says whether the power was cut meanwhile. */
  boolean isKilledIn(Runnable work) {
    try {
      work.run();
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  /** One tenant, one acceptance, one order, and the log says so once. */
  void assertNothingLostNothingDoubled() {
    assertEquals(1, service.customers.all().size(), "tenants");
    assertEquals(1, service.agreements.accepted().size(), "acceptances");
    assertEquals(1, service.carts.made().size(), "orders");
    assertEquals(List.of("LinkedToTenant"), acceptances.kinds(), "acceptance log");
    OrderRecord newest = journal.orders().getFirst();
    assertEquals(Optional.empty(), newest.open(), "open calls");
    assertEquals(service.carts.made(), newest.placed(), "orders on record");
    assertEquals(
        Optional.of(service.customers.all().getFirst().id()), newest.tenant(), "tenant on record");
  }
}
