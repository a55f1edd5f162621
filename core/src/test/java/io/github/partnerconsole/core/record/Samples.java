package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.LineProvisioning;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderPlan;
import io.github.partnerconsole.core.order.PlacedOrder;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One entry of every kind, with characters and numbers that are easily spoilt. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final OrderNumber NUMBER = OrderNumber.of(DAY, 1);
  static final TenantId TENANT = new TenantId("0d5f6f3e-8f0a-4a52-9a7e-3f1f0b7c1a11");

  private static final UUID DRAFT = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final TenantId RESELLER = new TenantId("7c9e6679-7425-40de-944b-e07fc1f90ae7");
  private static final MpnId MPN = new MpnId("0004567");

  private Samples() {}

  static RequestId request(int n) {
    return new RequestId(new UUID(0x1234567800004000L, 0x8000000000000000L + n));
  }

  static Company company() {
    return new Company(
        "Zoë's \"Bäckerei\"\n\u2028& Söhne \uD83E\uDD50 \\ GmbH",
        "NL001234567B01",
        new Address(new CountryCode("NL"), "Damrak 1", "", "Amsterdam", "", "1012 LG"),
        new ContactPerson("Zoë", "O'Neil", "zoe@example.org", "+31 20 0000000"));
  }

  static Acceptance acceptance() {
    return new Acceptance(
        new Signatory("Zoë", "O'Neil", "zoe@example.org", ""),
        DAY,
        NOON,
        "998b88de-aa99-4388-a42c-1b3517d49490",
        "nl-NL",
        "NL",
        Confirmation.RESELLER_CONFIRMS,
        "desk",
        NOON.plusMillis(1));
  }

  static PlannedLine line(String unitPrice) {
    return new PlannedLine(
        new SkuKey("CFQ7TTC0LDPB", "0001"),
        "Business Basic",
        Segment.COMMERCIAL,
        Term.P1Y,
        BillingPlan.MONTHLY,
        BillingPlan.ANNUAL,
        25,
        new BigDecimal(unitPrice),
        Currency.getInstance("EUR"),
        Optional.of(Term.P3Y));
  }

  static List<Intent> intents() {
    NewCustomer customer =
        new NewCustomer(company(), new DomainPrefix("zoesbackerei"), "nl-NL", "nl");
    List<PlannedLine> lines = List.of(line("0.10"), line("12345678901234567.8900"), line("1E+3"));
    return List.of(
        new Intent.CreateCustomer(customer, Optional.of(RESELLER)),
        new Intent.ConfirmAgreement(acceptance()),
        new Intent.CreateCart(new Market("NL"), lines, Optional.of(MPN)),
        new Intent.CheckOut());
  }

  static List<CallResult> results() {
    return List.of(
        new CallResult.CustomerCreated(TENANT, true, true),
        new CallResult.AgreementConfirmed(false),
        new CallResult.CartCreated("cart-1"),
        new CallResult.CheckedOut(
            List.of(new PlacedOrder("a1b2c3")), List.of(new LineError("800060", "No: \u0007"))));
  }

  static JournalEntry.Planned planned(OrderNumber number) {
    List<Intent> intents = intents();
    List<PlannedCall> calls =
        IntStream.range(0, intents.size())
            .mapToObj(i -> new PlannedCall(i + 1, intents.get(i), request(i)))
            .toList();
    return new JournalEntry.Planned(
        new OrderPlan(
            number,
            DRAFT,
            NOON,
            "desk",
            "sandbox",
            company().name(),
            new DomainPrefix("zoesbackerei"),
            Optional.empty(),
            Optional.of(new IndirectReseller(RESELLER, "Reseller", MPN, "NL", true)),
            calls),
        NOON);
  }

  static JournalEntry.Sent sent(OrderNumber number, int call) {
    return new JournalEntry.Sent(
        number, call, request(call), "ab".repeat(32), NOON, Optional.of(new UUID(5, 5)));
  }

  /** The story of one order, and every kind of entry at least once. */
  static List<JournalEntry> journal() {
    Stream<JournalEntry> confirmed =
        IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(call ->
                Stream.of(
                    sent(NUMBER, call),
                    new JournalEntry.Confirmed(
                        NUMBER, call, results().get(call - 1), NOON.plusSeconds(call))));
    Stream<JournalEntry> others =
        Stream.of(
            new JournalEntry.Rejected(
                NUMBER, 2, new Failure.Rejected(400, "600061", "Already", "corr"), NOON),
            new JournalEntry.Unknown(
                NUMBER, 3, "reset by peer", NOON, Optional.of(NOON.minusSeconds(60))),
            new JournalEntry.NotSent(NUMBER, 3, "never left", NOON),
            new JournalEntry.Renewed(NUMBER, 3, request(99), NOON),
            new JournalEntry.Reviewed(NUMBER, ReviewStatus.UNDER_REVIEW, NOON),
            new JournalEntry.Provisioned(
                NUMBER,
                List.of(
                    new LineProvisioning(
                        "Basic",
                        25,
                        LineProvisioning.LineState.PENDING,
                        Optional.of(new SkuKey("CFQ7TTC0LDPB", "0001")))),
                NOON),
            new JournalEntry.HandedOver(NUMBER, NOON),
            new JournalEntry.Superseded(NUMBER, OrderNumber.of(DAY, 2), NOON),
            new JournalEntry.AcceptanceHead(1, "cd".repeat(32), NOON));
    return Stream.of(Stream.<JournalEntry>of(planned(NUMBER)), confirmed, others)
        .flatMap(entries -> entries)
        .toList();
  }

  static List<AcceptanceEvent> events() {
    return List.of(
        new AcceptanceEvent.Confirmed(DRAFT, company().name(), acceptance(), NOON),
        new AcceptanceEvent.LinkedToTenant(DRAFT, TENANT, "zoesbackerei.onmicrosoft.com", NOON),
        new AcceptanceEvent.AlreadyAccepted(DRAFT, TENANT, NOON));
  }
}
