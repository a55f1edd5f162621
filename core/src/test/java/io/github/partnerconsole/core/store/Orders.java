package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderPlan;
import io.github.partnerconsole.core.order.PlannedCall;
import io.github.partnerconsole.core.order.PlannedLine;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders of one cart each, to index. */
final class Orders {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456789Z");
  static final RequestId REQUEST =
      new RequestId(UUID.fromString("5d90ee18-0000-4000-8000-000000000001"));

  private Orders() {}

  static OrderNumber number(int count) {
    return OrderNumber.of(LocalDate.of(2026, 11, 23), count);
  }

  static JournalEntry planned(int count, String customer) {
    Intent cart = new Intent.CreateCart(new Market("NL"), List.of(line()), Optional.empty());
    OrderPlan plan =
        new OrderPlan(
            number(count),
            new UUID(0, count),
            NOW.plusSeconds(count),
            "desk",
            "sandbox",
            customer,
            new DomainPrefix("prefix" + count),
            Optional.empty(),
            Optional.of(
                new IndirectReseller(
                    new TenantId("r"), "Kestrel IT", new MpnId("4589201"), "NL", true)),
            List.of(new PlannedCall(1, cart, REQUEST)));
    return new JournalEntry.Planned(plan, NOW.plusSeconds(count));
  }

  static PlannedLine line() {
    return new PlannedLine(
        new SkuKey("CFQ7TTC0LDPB", "0001"),
        "Business Basic",
        Segment.COMMERCIAL,
        Term.P1Y,
        BillingPlan.MONTHLY,
        BillingPlan.MONTHLY,
        25,
        new BigDecimal("60.00"),
        Currency.getInstance("EUR"),
        Optional.of(Term.P1Y));
  }

  static JournalEntry refused(int count) {
    return new JournalEntry.Rejected(
        number(count), 1, new Failure.Rejected(400, "800002", "No", "corr"), NOW.plusSeconds(60));
  }
}
