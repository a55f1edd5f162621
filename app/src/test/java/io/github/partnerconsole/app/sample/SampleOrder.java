package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.Journal;
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
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes one order's story into a journal, entry by entry, a second apart. */
public final class SampleOrder {
  private static final List<String> TITLES =
      List.of(
          "Microsoft 365 Business Premium",
          "Exchange Online (Plan 1)",
          "Dynamics 365 Customer Insights Attach");

  private final Journal journal;
  private final OrderNumber number;
  private final OrderPlan plan;
  private Instant now;

  /**
   * @param id of its draft and its requests
   */
  public SampleOrder(Journal journal, int id, String customer, int lines, Instant at) {
    this.journal = journal;
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    number = journal.nextNumber(day);
    now = at;
    plan = plan(id, customer, lines, at);
    journal.append(new JournalEntry.Planned(plan, at));
  }

  private OrderPlan plan(int id, String customer, int lines, Instant at) {
    List<Intent> intents = intents(customer, lines, at);
    return new OrderPlan(
        number,
        new UUID(0, id),
        at,
        "m.visser",
        "sandbox",
        customer,
        new DomainPrefix("tenant" + id),
        Optional.empty(),
        Optional.of(
            new IndirectReseller(
                new TenantId("b2f7"), "Kestrel IT Services", new MpnId("4589201"), "NL", true)),
        IntStream.range(0, intents.size())
            .mapToObj(i -> new PlannedCall(i + 1, intents.get(i), request(id, i)))
            .toList());
  }

  private static RequestId request(int id, int call) {
    return new RequestId(new UUID(0x5d90ee1800004000L + ((long) call << 48), 0x8000L << 48 | id));
  }

  private static List<Intent> intents(String customer, int lines, Instant at) {
    Acceptance acceptance =
        new Acceptance(
            new Signatory("Noor", "de Wit", "noor@example.org", ""),
            LocalDate.ofInstant(at, ZoneOffset.UTC),
            at,
            "998b88de-aa99-4388-a42c-1b3517d49490",
            "nl-NL",
            "NL",
            Confirmation.RESELLER_CONFIRMS,
            "m.visser",
            at);
    NewCustomer created =
        new NewCustomer(
            Company.BLANK.withName(customer), new DomainPrefix("tenant"), "nl-NL", "nl");
    return List.of(
        new Intent.CreateCustomer(created, Optional.empty()),
        new Intent.ConfirmAgreement(acceptance),
        new Intent.CreateCart(
            new Market("NL"),
            IntStream.range(0, lines).mapToObj(SampleOrder::line).toList(),
            Optional.of(new MpnId("4589201"))),
        new Intent.CheckOut());
  }

  private static PlannedLine line(int index) {
    return new PlannedLine(
        new SkuKey("CFQ7TTC0TST" + index, "0001"),
        TITLES.get(index % TITLES.size()),
        Segment.COMMERCIAL,
        Term.P1Y,
        BillingPlan.MONTHLY,
        BillingPlan.MONTHLY,
        15,
        new BigDecimal("134.40"),
        Currency.getInstance("EUR"),
        Optional.of(Term.P1Y));
  }

  public OrderNumber number() {
    return number;
  }

  private void write(JournalEntry entry) {
    journal.append(entry);
    now = now.plusSeconds(1);
  }

  /** Lets time pass. */
  public SampleOrder later(long seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  /** The call leaves. */
  public SampleOrder sent(int call) {
    write(
        new JournalEntry.Sent(
            number,
            call,
            plan.calls().get(call - 1).requestId(),
            "ab".repeat(32),
            now,
            Optional.of(plan.draftId())));
    return this;
  }

  /** All calls up to this one are sent and confirmed. */
  public SampleOrder confirmedUpTo(int last) {
    for (int call = 1; call <= last; call++) {
      sent(call);
      write(new JournalEntry.Confirmed(number, call, result(call, List.of()), now));
    }
    return this;
  }

  private static CallResult result(int call, List<LineError> errors) {
    return switch (call) {
      case 1 ->
          new CallResult.CustomerCreated(
              new TenantId("0d5f6f3e-8f0a-4a52-9a7e-3f1f0b7c1a11"), true, false);
      case 2 -> new CallResult.AgreementConfirmed(false);
      case 3 -> new CallResult.CartCreated("cart-1");
      default -> new CallResult.CheckedOut(List.of(new PlacedOrder("2b5d7c9a1e4f")), errors);
    };
  }

  /** The last call is sent and confirmed, without the lines of these errors. */
  public SampleOrder checkedOutBut(LineError... errors) {
    sent(4);
    write(new JournalEntry.Confirmed(number, 4, result(4, List.of(errors)), now));
    return this;
  }

  /** No answer came. */
  public SampleOrder unknown(int call) {
    write(
        new JournalEntry.Unknown(number, call, "The connection was reset", now, Optional.empty()));
    return this;
  }

  /** The call never left. */
  public SampleOrder notSent(int call) {
    write(new JournalEntry.NotSent(number, call, "Unreachable", now));
    return this;
  }

  /** Microsoft refused the call. */
  public SampleOrder refused(int call, String words, String code) {
    write(
        new JournalEntry.Rejected(
            number, call, new Failure.Rejected(400, code, words, "corr"), now));
    return this;
  }

  /** Microsoft said how far its review is. */
  public SampleOrder reviewed(ReviewStatus status) {
    write(new JournalEntry.Reviewed(number, status, now));
    return this;
  }

  /** A person has the password. */
  public SampleOrder handedOver() {
    write(new JournalEntry.HandedOver(number, now));
    return this;
  }

  /** Microsoft said how far it is with the lines. */
  public SampleOrder provisioned(LineProvisioning.LineState progress) {
    write(
        new JournalEntry.Provisioned(
            number, plan.lines().stream().map(line -> line(line, progress)).toList(), now));
    return this;
  }

  private static LineProvisioning line(PlannedLine line, LineProvisioning.LineState progress) {
    return new LineProvisioning(line.title(), line.quantity(), progress, Optional.of(line.sku()));
  }

  /** A later order took its place. */
  public SampleOrder superseded(OrderNumber by) {
    write(new JournalEntry.Superseded(number, by, now));
    return this;
  }
}
