package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal of one order as it is read: what was sent and what came back stand in one line, and
 * what was never sent stands at the end.
 */
final class History {

  private final OrderRecord order;
  private final List<CallLine> lines = new ArrayList<>();
  private final Map<Integer, JournalEntry.Sent> unanswered = new HashMap<>();

  private History(OrderRecord order) {
    this.order = order;
  }

  /** The oldest first. */
  static List<CallLine> of(OrderRecord order) {
    History history = new History(order);
    order.entries().forEach(history::add);
    history.unanswered.values().forEach(history::addUnanswered);
    order.calls().stream().filter(History::waits).forEach(history::addWaiting);
    return List.copyOf(history.lines);
  }

  private static boolean waits(CallRecord call) {
    return call.outcome() == CallRecord.Outcome.NOT_SENT && call.detail().isEmpty();
  }

  private void add(JournalEntry.OfOrder entry) {
    switch (entry) {
      case JournalEntry.Planned _ -> {}
      case JournalEntry.Sent sent ->
          Optional.ofNullable(unanswered.put(sent.call(), sent)).ifPresent(this::addUnanswered);
      case JournalEntry.Confirmed e -> answered(e.call(), confirmed(e));
      case JournalEntry.Rejected e -> answered(e.call(), rejected(e));
      case JournalEntry.Unknown e -> answered(e.call(), unknown(e));
      case JournalEntry.NotSent e ->
          answered(e.call(), line(Mark.NOT_BEGUN, text("calls.notSent", name(e.call())), "", e));
      case JournalEntry.Renewed e ->
          lines.add(line(Mark.NOTE, text("calls.renewed", name(e.call())), "", e));
      case JournalEntry.Reviewed e -> lines.add(reviewed(e));
      case JournalEntry.Provisioned e ->
          lines.add(line(Mark.NOTE, text("calls.provisioning"), "", e));
      case JournalEntry.HandedOver e -> lines.add(line(Mark.NOTE, text("calls.handedOver"), "", e));
      case JournalEntry.Superseded e ->
          lines.add(line(Mark.NOTE, text("calls.superseded", e.by()), "", e));
    }
  }

  private void answered(int call, CallLine line) {
    JournalEntry.Sent sent = unanswered.remove(call);
    lines.add(sent == null ? line : line.sent(sent));
  }

  private void addUnanswered(JournalEntry.Sent sent) {
    lines.add(noAnswer(sent.call(), "", sent).sent(sent));
  }

  private void addWaiting(CallRecord call) {
    lines.add(CallLine.ahead(text("calls.notSent", name(call.call().number()))));
  }

  private CallLine unknown(JournalEntry.Unknown entry) {
    return entry.doubtSince().isEmpty()
        ? noAnswer(entry.call(), entry.detail(), entry)
        : line(Mark.UNKNOWN, text("calls.stillUnknown", name(entry.call())), entry.detail(), entry);
  }

  private CallLine noAnswer(int call, String detail, JournalEntry entry) {
    return line(Mark.UNKNOWN, text("calls.noAnswer", name(call)), detail, entry);
  }

  private CallLine rejected(JournalEntry.Rejected entry) {
    return line(
        Mark.BLOCK,
        text("calls.refused", name(entry.call())),
        FailureTexts.of(entry.failure()),
        entry);
  }

  private static CallLine reviewed(JournalEntry.Reviewed entry) {
    Mark mark =
        switch (entry.status()) {
          case ALLOWED, NO_STATUS -> Mark.PASS;
          case UNDER_REVIEW, NOT_READY, UNKNOWN -> Mark.WAITS;
          case NOT_ALLOWED -> Mark.BLOCK;
        };
    return line(mark, Texts.of(ReviewStatus.class, entry.status()), "", entry);
  }

  private static CallLine confirmed(JournalEntry.Confirmed entry) {
    return line(Mark.PASS, brought(entry.result()), "", entry);
  }

  private static String brought(CallResult result) {
    return switch (result) {
      case CallResult.CustomerCreated(_, boolean shown, _) ->
          text(shown ? "calls.customerCreated" : "calls.customerFound");
      case CallResult.AgreementConfirmed(boolean before) ->
          text(before ? "calls.agreedBefore" : "calls.agreed");
      case CallResult.CartCreated _ -> text("calls.cartCreated");
      case CallResult.CheckedOut checkedOut -> text("calls.checkedOut", checkedOut.orders().size());
    };
  }

  private String name(int call) {
    return order.calls().stream()
        .filter(candidate -> candidate.call().number() == call)
        .findFirst()
        .map(candidate -> Calls.name(candidate.call().intent()))
        .orElseGet(() -> text("calls.other", call));
  }

  private static CallLine line(Mark mark, String what, String detail, JournalEntry entry) {
    return CallLine.of(mark, what, detail, entry.at());
  }
}
