package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.agreement.AgreementType;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.RateLimit;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.cart.NewCart;
import io.github.partnerconsole.partnercenter.cart.NewCartLineItem;
import io.github.partnerconsole.partnercenter.catalog.Availability;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.CatalogFilter;
import io.github.partnerconsole.partnercenter.catalog.Product;
import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.catalog.TargetView;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.CompanyProfile;
import io.github.partnerconsole.partnercenter.customer.NewCustomer;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each fault of the sandbox, met once and met at every try, by each kind of call: what the caller
 * sees, how many requests went out, how often the call took effect. Prints the table.
 */
class FaultMatrixTest {
  private static final int ALWAYS = 50;

  private static final String EXPECTED =
      """
      fault            met     read                        create customer                             checkout
      Throttle         once    answer, 2 sent              answer, 2 sent, 1 effect                    answer, 2 sent, 1 effect
      Throttle         always  Throttled, 3 sent           Throttled, 3 sent, 0 effects                Throttled, 3 sent, 0 effects
      ServerError      once    answer, 2 sent              answer, 2 sent, 1 effect                    answer, 2 sent, 1 effect
      ServerError      always  ServiceFailure, 3 sent      OutcomeUnknown, 3 sent, 0 effects           OutcomeUnknown, 3 sent, 0 effects
      DropBeforeEffect once    answer, 2 sent              OutcomeUnknown, 1 sent, 0 effects           OutcomeUnknown, 1 sent, 0 effects
      DropBeforeEffect always  Unreachable, 3 sent         OutcomeUnknown, 1 sent, 0 effects           OutcomeUnknown, 1 sent, 0 effects
      DropAfterEffect  once    answer, 2 sent              OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      DropAfterEffect  always  Unreachable, 3 sent         OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      Slow             once    answer, 2 sent              OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      Slow             always  Unreachable, 3 sent         OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      TruncatedBody    once    answer, 2 sent              OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      TruncatedBody    always  Unreachable, 3 sent         OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      Garbage          once    UnreadableAnswer, 1 sent    OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      Garbage          always  UnreadableAnswer, 1 sent    OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      UnknownValues    once    answer, 1 sent              answer, 1 sent, 1 effect                    answer, 1 sent, 1 effect
      UnknownValues    always  answer, 1 sent              answer, 1 sent, 1 effect                    answer, 1 sent, 1 effect
      ExpiredToken     once    answer, 2 sent              answer, 2 sent, 1 effect                    answer, 2 sent, 1 effect
      ExpiredToken     always  Unauthorized, 2 sent        Unauthorized, 2 sent, 0 effects             Unauthorized, 2 sent, 0 effects
      Accepted         once    UnreadableAnswer, 1 sent    OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      Accepted         always  UnreadableAnswer, 1 sent    OutcomeUnknown, 1 sent, 1 effect            OutcomeUnknown, 1 sent, 1 effect
      """;

  private static final List<Fault> FAULTS =
      List.of(
          new Fault.Throttle(Duration.ZERO),
          new Fault.ServerError(503),
          new Fault.DropBeforeEffect(),
          new Fault.DropAfterEffect(),
          new Fault.Slow(Duration.ofSeconds(20)),
          new Fault.TruncatedBody(),
          new Fault.Garbage(),
          new Fault.UnknownValues(),
          new Fault.ExpiredToken(),
          new Fault.Accepted());

  private Sandbox sandbox;
  private PartnerCenter quiet;
  private String customer;
  private String catalogItem;
  private int number;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory());
    quiet = new PartnerCenter(settings(Duration.ofSeconds(30)), request -> token());
    customer =
        quiet
            .customers()
            .list(0)
            .filter(each ->
                !quiet
                    .agreements()
                    .ofCustomer(each.id(), AgreementType.MICROSOFT_CUSTOMER_AGREEMENT)
                    .isEmpty())
            .findFirst()
            .orElseThrow()
            .id();
    catalogItem = monthlyItem();
  }

  @AfterEach
  void stop() {
    quiet.close();
    sandbox.close();
  }

  @Test
  void noEffectHappensTwiceAndTheCallerKnowsWhatIsKnown() {
    StringBuilder table =
        new StringBuilder(
            "%-16s %-7s %-27s %-43s %s%n"
                .formatted("fault", "met", "read", "create customer", "checkout"));
    for (Fault fault : FAULTS) {
      for (int times : List.of(1, ALWAYS)) {
        table.append(
            "%-16s %-7s %-27s %-43s %s%n"
                .formatted(
                    fault.getClass().getSimpleName(),
                    times == 1 ? "once" : "always",
                    read(fault, times),
                    create(fault, times),
                    checkout(fault, times)));
      }
    }
    System.out.println(table);
    assertEquals(EXPECTED, table.toString().replace("\r\n", "\n"));
  }

  private String read(Fault fault, int times) {
    sandbox.faults().next("GET", "/v1/customers/" + customer + "$", fault, times);
    return met(fault, (client, call) -> client.customers().get(customer));
  }

  private String create(Fault fault, int times) {
    String domain = "matrix%d.onmicrosoft.com".formatted(number);
    sandbox.faults().next("POST", "/v1/customers$", fault, times);
    String met = met(fault, (client, call) -> client.customers().create(newCustomer(domain), call));
    long effects = sandbox.effects().domains().stream().filter(domain::equals).count();
    return met + effects(effects);
  }

  private String checkout(Fault fault, int times) {
    NewCart cart =
        new NewCart(
            List.of(
                NewCartLineItem.of(
                    0, catalogItem, 1, BillingCycle.MONTHLY, TermDuration.ONE_MONTH)),
            null);
    String cartId = quiet.carts().create(customer, cart, Call.of(UUID.randomUUID())).id();
    int before = sandbox.effects().orders().size();
    sandbox.faults().next("POST", "/checkout$", fault, times);
    String met = met(fault, (client, call) -> client.carts().checkout(customer, cartId, call));
    return met + effects(sandbox.effects().orders().size() - before);
  }

  private interface Kind {
    Object call(PartnerCenter client, Call call);
  }

  /** What the caller sees, and what was sent; all of it under one id. */
  private String met(Fault fault, Kind kind) {
    UUID id = new UUID(4711, ++number);
    Duration patience = Duration.ofSeconds(fault instanceof Fault.Slow ? 1 : 30);
    String sees = "answer";
    try (PartnerCenter client =
        new PartnerCenter(
            settings(patience),
            request -> fault instanceof Fault.ExpiredToken ? renewed(request) : token(),
            InstantSource.system(),
            () -> id)) {
      Object answer = kind.call(client, Call.of(id));
      assertTrue(answer != null);
    } catch (PartnerCenterException e) {
      sees = e.getClass().getSimpleName().replace("Exception", "");
      assertEquals(id, e.requestId());
      assertTrue(
          !(e instanceof OutcomeUnknownException) || e.getMessage().contains("not known"),
          e.getMessage());
    }
    sandbox.faults().clear();
    List<ReceivedCall> sent =
        sandbox.requests().stream().filter(each -> each.requestId().equals(id.toString())).toList();
    return "%s, %d sent".formatted(sees, sent.size());
  }

  private static String effects(long count) {
    assertTrue(count <= 1, "it took effect " + count + " times");
    return count == 1 ? ", 1 effect" : ", 0 effects";
  }

  private AccessToken token() {
    return new AccessToken(sandbox.token());
  }

  private AccessToken renewed(TokenRequest request) {
    return request.rejected().isPresent() ? token() : new AccessToken("expired");
  }

  private Settings settings(Duration patience) {
    return Desk.settings(sandbox.baseUrl())
        .withRateLimit(RateLimit.NONE)
        .withTimeouts(Duration.ofSeconds(30), patience);
  }

  private String monthlyItem() {
    for (Product product :
        quiet.products().list("NL", TargetView.ONLINE_SERVICES, Segment.COMMERCIAL).toList()) {
      for (var sku :
          quiet.products().skus(product.id(), "NL", CatalogFilter.segment(Segment.COMMERCIAL))) {
        for (Availability offered :
            quiet.products().availabilities(product.id(), sku.id(), "NL", Segment.COMMERCIAL)) {
          if (isMonthly(offered) && isOrderable(offered)) {
            return offered.catalogItemId();
          }
        }
      }
    }
    throw new AssertionError("nothing that is billed monthly");
  }

  private static boolean isMonthly(Availability offered) {
    return offered.terms().stream()
        .anyMatch(term ->
            TermDuration.ONE_MONTH.equals(term.duration())
                && BillingCycle.MONTHLY.equals(term.billingCycle()));
  }

  private boolean isOrderable(Availability offered) {
    NewCart cart =
        new NewCart(
            List.of(
                NewCartLineItem.of(
                    0, offered.catalogItemId(), 1, BillingCycle.MONTHLY, TermDuration.ONE_MONTH)),
            null);
    try {
      return quiet.carts().create(customer, cart, Call.of(UUID.randomUUID())).lineItems().stream()
          .allMatch(line -> line.error() == null);
    } catch (PartnerCenterException e) {
      return false;
    }
  }

  private static NewCustomer newCustomer(String domain) {
    Address address =
        new Address(
            "NL", null, "Utrecht", null, "Kade 1", null, "3511 AA", "Ada", "Vries", "0301234567");
    return new NewCustomer(
        null,
        CompanyProfile.ofNew(domain, null),
        BillingProfile.ofNew("ada@matrix.example", "nl-NL", "nl", "Matrix " + domain, address),
        null);
  }
}
