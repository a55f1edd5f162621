package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two submissions of the same draft, one of which waits for Microsoft's answer. */
@Timeout(20)
class OrdersAtOnceTest {

  private final OrderBench bench = new OrderBench();
  private final CountDownLatch atMicrosoft = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    answer.countDown();
    threads.close();
  }

  @Test
  void twoResumesOfOneOrderSendItOnce() throws Exception {
    bench.service.wire.script(Call.CREATE_CART, Fault.throttled());
    bench.place(Plans.forReseller());
    hold(Call.CHECK_OUT);

    Future<?> first = threads.submit(() -> bench.resume(Plans.number(1)));
    atMicrosoft.await();
    OrderRecord second = bench.resume(Plans.number(1));
    answer.countDown();
    first.get(10, TimeUnit.SECONDS);

    assertEquals(OrderState.UNKNOWN, second.state());
    assertEquals(1, bench.service.wire.count(Call.CHECK_OUT));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aSecondPlanOfTheDraftIsNotSentBesideTheFirst() throws Exception {
    hold(Call.CATALOG_ITEM); // Nothing is in doubt yet: but for the first, it could take its place.

    Future<?> first = threads.submit(() -> bench.place(Plans.forReseller()));
    atMicrosoft.await();
    Submission second = bench.place(Plans.again(2, bench.order(1).tenant()));
    answer.countDown();
    first.get(10, TimeUnit.SECONDS);

    assertEquals(
        Plans.number(1), assertInstanceOf(Submission.Earlier.class, second).order().number());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void anOrderThatWasFinishedWhileTheAgreementWasAskedForIsLeftAlone() {
    bench.service.wire.script(Call.CREATE_CART, Fault.throttled());
    bench.place(Plans.forReseller());
    bench.service.whilePartnerAgreementIsAsked(() -> bench.resume(Plans.number(1)));

    OrderRecord order = bench.resume(Plans.number(1));

    assertEquals(Optional.empty(), order.open());
    bench.assertNothingLostNothingDoubled();
  }

  /** Holds the first such call until the answer is let go. */
  private void hold(Call held) {
    bench.service.wire.beforeEffect(call -> {
      if (call == held && atMicrosoft.getCount() > 0) {
        atMicrosoft.countDown();
        awaitAnswer();
      }
    });
  }

  private void awaitAnswer() {
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
