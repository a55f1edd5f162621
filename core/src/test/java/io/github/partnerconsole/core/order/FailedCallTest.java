package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which each call of an order can fail, alone and twice in a row. */
@Tag("scenario-83")
class FailedCallTest {

  private static final Set<Call> WRITES =
      EnumSet.of(Call.CREATE_CUSTOMER, Call.CONFIRM_AGREEMENT, Call.CREATE_CART, Call.CHECK_OUT);

  private final OrderBench bench = new OrderBench();

  static Stream<Arguments> callsInTrouble() {
    return WRITES.stream()
        .flatMap(call -> Stream.of(Trouble.values()).map(trouble -> Arguments.of(call, trouble)));
  }

  static Stream<Arguments> callsInTroubleTwice() {
    return callsInTrouble()
        .flatMap(first ->
            Stream.of(Trouble.values())
                .map(second -> Arguments.of(first.get()[0], first.get()[1], second)));
  }

  @ParameterizedTest
  @MethodSource("callsInTrouble")
  void isOnRecordAsWhatItIs(Call call, Trouble trouble) {
    bench.service.wire.script(call, trouble.fault());

    bench.place(Plans.forReseller());

    CallRecord open = bench.order(1).open().orElseThrow();
    assertEquals(call.number(), open.call().number());
    assertEquals(trouble.outcome(), open.outcome());
    assertEquals(stateOf(call, trouble), bench.order(1).state());
  }

  private static OrderState stateOf(Call call, Trouble trouble) {
    return switch (trouble.outcome()) {
      case REJECTED -> OrderState.REFUSED;
      case UNKNOWN -> OrderState.UNKNOWN;
      case NOT_SENT -> call == Call.CREATE_CUSTOMER ? OrderState.NOT_SENT : OrderState.STOPPED;
      case CONFIRMED -> throw new IllegalArgumentException();
    };
  }

  @ParameterizedTest
  @MethodSource("callsInTrouble")
  void isMendedByResuming(Call call, Trouble trouble) {
    bench.service.wire.script(call, trouble.fault());

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("callsInTroubleTwice")
  void isMendedByResumingWhereItFailsTwice(Call call, Trouble first, Trouble second) {
    bench.service.wire.script(call, first.fault());
    bench.service.wire.script(call, second.fault());

    bench.place(Plans.forReseller());
    assertAnEffectIsNeverDenied();
    bench.resume(Plans.number(1));
    assertAnEffectIsNeverDenied();
    bench.resume(Plans.number(1));
    assertAnEffectIsNeverDenied();
    bench.later(Recovery.LISTS_LAG);
    bench.resume(Plans.number(1));
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  private void assertAnEffectIsNeverDenied() {
    bench
        .order(1)
        .open()
        .filter(this::hadItsEffect)
        .ifPresent(open -> assertEquals(CallRecord.Outcome.UNKNOWN, open.outcome()));
  }

  private boolean hadItsEffect(CallRecord open) {
    return switch (open.call().intent()) {
      case Intent.CreateCustomer _ -> !bench.service.customers.all().isEmpty();
      case Intent.ConfirmAgreement _ -> !bench.service.agreements.accepted().isEmpty();
      case Intent.CreateCart _ -> false;
      case Intent.CheckOut _ -> !bench.service.carts.made().isEmpty();
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_CUSTOMER", "CONFIRM_AGREEMENT", "CREATE_CART", "CHECK_OUT"})
  void isUnknownAfterABugAndMendedByResuming(Call call) {
    bench.service.wire.script(call, Fault.bugAfterItsEffect());

    assertThrows(IllegalStateException.class, () -> bench.place(Plans.forReseller()));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("lookUps")
  void staysUnknownWhereTheLookUpFails(Call call, Call lookUp) {
    bench.service.wire.script(call, Fault.answerLost());
    bench.service.wire.script(lookUp, Fault.unreachable());
    bench.place(Plans.forReseller());

    assertThrows(GatewayException.class, () -> bench.resume(Plans.number(1)));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  static Stream<Arguments> lookUps() {
    return Stream.of(
        Arguments.of(Call.CREATE_CUSTOMER, Call.FIND_DOMAIN),
        Arguments.of(Call.CONFIRM_AGREEMENT, Call.IS_ACCEPTED),
        Arguments.of(Call.CHECK_OUT, Call.ORDERS));
  }

  @ParameterizedTest
  @EnumSource(names = {"REVIEW", "CATALOG_ITEM"})
  void stopsWhereWhatIsAskedBeforeACartFails(Call question) {
    bench.service.wire.script(question, Fault.unreachable());

    bench.place(Plans.forReseller());
    assertEquals(OrderState.STOPPED, bench.order(1).state());
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void keepsItsIdWhereItWasNotAnswered() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.requestLost());
    OrderPlan plan = Plans.forReseller();

    bench.place(plan);
    bench.resume(plan.number());

    assertEquals(
        List.of(plan.calls().getLast().requestId(), plan.calls().getLast().requestId()),
        idsSent(4));
  }

  @Test
  void hasANewIdWhereItWasRefused() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("13605", 403));

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(2, Set.copyOf(idsSent(4)).size());
  }

  @Test
  void isMadeAnewUnderANewIdWhereItIsACart() {
    bench.service.wire.script(Call.CREATE_CART, Fault.answerLost());

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(2, Set.copyOf(idsSent(3)).size());
    assertTrue(bench.journal.kinds().contains("Renewed"));
    bench.assertNothingLostNothingDoubled();
  }

  private List<Object> idsSent(int call) {
    return bench.journal.entries().stream()
        .filter(entry -> entry instanceof JournalEntry.Sent sent && sent.call() == call)
        .<Object>map(entry -> ((JournalEntry.Sent) entry).requestId())
        .toList();
  }
}
