package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ends the console right before and right after each of its writes to a disk. Before the write of
 * an answer the call has had its effect; after the write of a sending it has not.
 */
@Tag("scenario-83")
class KilledConsoleTest {

  /** Nine entries of the journal, one of the acceptance log. */
  private static final int WRITES = 10;

  /** When the power goes. */
  enum Moment {
    BEFORE,
    AFTER;

    void cut(Power power, int write) {
      switch (this) {
        case BEFORE -> power.cutBeforeWrite(write);
        case AFTER -> power.cutAfterWrite(write);
      }
    }
  }

  private final OrderBench bench = new OrderBench();

  @BeforeAll
  static void allWritesAreCounted() {
    OrderBench whole = new OrderBench();
    whole.place(Plans.forReseller());
    assertEquals(WRITES, whole.journal.entries().size() + whole.acceptances.entries().size());
  }

  static Stream<Arguments> moments() {
    return IntStream.rangeClosed(1, WRITES)
        .boxed()
        .flatMap(write -> Stream.of(Moment.values()).map(at -> Arguments.of(at, write)));
  }

  static Stream<Arguments> twoMoments() {
    return moments()
        .flatMap(first ->
            moments()
                .map(second ->
                    Arguments.of(
                        first.get()[0], first.get()[1], second.get()[0], second.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void findsNothingLostAndNothingDoubled(Moment at, int write) {
    at.cut(bench.power, write);
    assertTrue(bench.isKilledIn(() -> bench.place(Plans.forReseller())));

    bench.restart();
    goOn();

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void findsNothingLostAndNothingDoubledWhereTheDraftIsSubmittedAgain(Moment at, int write) {
    at.cut(bench.power, write);
    bench.isKilledIn(() -> bench.place(Plans.forReseller()));

    bench.restart();
    submitAgain();

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("twoMoments")
  void findsNothingLostAndNothingDoubledWhereThatIsKilledToo(
      Moment first, int firstWrite, Moment second, int secondWrite) {
    first.cut(bench.power, firstWrite);
    bench.isKilledIn(() -> bench.place(Plans.forReseller()));

    bench.restart();
    second.cut(bench.power, secondWrite);
    bench.isKilledIn(this::submitAgain);
    bench.restart();
    resumeAll();
    submitAgain();

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("twoMoments")
  void findsNothingLostAndNothingDoubledWhereItIsKilledAgain(
      Moment first, int firstWrite, Moment second, int secondWrite) {
    first.cut(bench.power, firstWrite);
    bench.isKilledIn(() -> bench.place(Plans.forReseller()));

    bench.restart();
    second.cut(bench.power, secondWrite);
    bench.isKilledIn(this::goOn);
    bench.restart();
    goOn();

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void neverSaysThatACallWasNotSentWhichHadItsEffect(Moment at, int write) {
    at.cut(bench.power, write);
    bench.isKilledIn(() -> bench.place(Plans.forReseller()));
    bench.restart();

    List<Call> effects =
        bench.service.wire.calls().stream().filter(call -> call.number() > 0).toList();
    effects.forEach(call -> assertTrue(isKnownAsSent(call.number() - 1), call.name()));
  }

  private boolean isKnownAsSent(int index) {
    return bench.order(1).calls().get(index).outcome() != CallRecord.Outcome.NOT_SENT;
  }

  /** A new plan from the same draft, without the tenant that the draft knows nothing of. */
  private void submitAgain() {
    OrderNumber number = bench.journal.nextNumber(Plans.TODAY);
    OrderPlan plan =
        Plans.plan(
            number, Plans.DRAFT, Plans.PREFIX, Optional.empty(), Optional.of(Plans.RESELLER));
    if (bench.place(plan) instanceof Submission.Earlier earlier) {
      bench.resume(earlier.order().number());
    }
  }

  /** As a console may that asks again by itself. */
  private void resumeAll() {
    bench.journal.orders().reversed().forEach(order -> bench.resume(order.number()));
  }

  /** What its user does: resumes the order if there is one, else submits the draft again. */
  private void goOn() {
    if (bench.journal.orders().isEmpty()) {
      bench.place(Plans.forReseller());
    } else {
      bench.resume(Plans.number(1));
    }
  }
}
