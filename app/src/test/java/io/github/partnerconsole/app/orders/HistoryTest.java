package io.github.partnerconsole.app.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.sample.MemoryJournal;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.sample.SampleOrder;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final MemoryJournal journal = new MemoryJournal();
  private final SampleOrder order =
      new SampleOrder(journal, 1, "Harbourline Logistics", 1, SampleJournal.NOW);

  private List<CallLine> lines() {
    OrderRecord record = journal.order(order.number()).orElseThrow();
    return History.of(record);
  }

  private List<String> words() {
    return lines().stream().map(CallLine::what).toList();
  }

  @Test
  void whatWasSentAndWhatCameBackAreOneLine() {
    order.confirmedUpTo(4);
    assertEquals(
        List.of("Customer created", "Agreement confirmed", "Cart created", "Checked out, 1 order"),
        words());
    CallLine cart = lines().get(2);
    assertEquals(Mark.PASS, cart.mark());
    assertEquals("5d92-ee18", cart.sending().orElseThrow().requestId().brief());
    assertTrue(cart.sending().orElseThrow().at().isBefore(cart.at().orElseThrow()));
  }

  @Test
  @Tag("scenario-83")
  void aCallThatWasSentAndNeverAnsweredIsUnknownAndTheRestIsNotSent() {
    order.confirmedUpTo(2).sent(3);
    assertEquals(
        List.of(
            "Customer created",
            "Agreement confirmed",
            "Cart creation sent, no answer",
            "Check-out not sent"),
        words());
    assertEquals(Mark.UNKNOWN, lines().get(2).mark());
    assertEquals(Mark.NOT_BEGUN, lines().get(3).mark());
  }

  @Test
  void aRepetitionStandsBesideTheFirstTry() {
    order.confirmedUpTo(3).sent(4).sent(4).unknown(4);
    assertEquals(
        List.of("Check-out sent, no answer", "Check-out sent, no answer"), words().subList(3, 5));
  }

  @Test
  void aRefusalQuotesMicrosoftWithItsCodeLast() {
    order.sent(1).refused(1, "The postal code is wrong", "2002");
    CallLine refused = lines().getFirst();
    assertEquals("Customer creation refused", refused.what());
    assertEquals("Microsoft refused this: The postal code is wrong. (2002)", refused.detail());
  }

  @Test
  @Tag("scenario-23")
  void everyQuestionDuringTheReviewIsListed() {
    order.confirmedUpTo(2);
    order.reviewed(ReviewStatus.UNDER_REVIEW).later(3600).reviewed(ReviewStatus.UNDER_REVIEW);
    assertEquals(
        List.of("Under Microsoft review", "Under Microsoft review"), words().subList(2, 4));
  }
}
