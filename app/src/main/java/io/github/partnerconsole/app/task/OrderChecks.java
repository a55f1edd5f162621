package io.github.partnerconsole.app.task;

import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.Submission;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

/**
 * Asks Microsoft again about orders, each by one question at a time. What comes of it stands in the
 * journal; here stands only what kept it from being asked.
 */
public final class OrderChecks {

  /** Why an order could not be asked about or gone on with. */
  public sealed interface Obstacle {

    /** The world said no before anything was sent. */
    record Failed(Failure failure) implements Obstacle {}

    /** The reseller's partner agreement is not in force. */
    record Held(PartnerAgreement agreement) implements Obstacle {}

    /** The plan of another order of the same draft cannot be read. */
    record PlanLost(OrderNumber order) implements Obstacle {}
  }

  private final Function<OrderNumber, Submission> question;
  private final Background background;
  private final ObservableSet<OrderNumber> running = FXCollections.observableSet();
  private final ObservableMap<OrderNumber, Obstacle> obstacles = FXCollections.observableHashMap();

  /**
   * @param question resumes the order or follows its provisioning; blocks and may send, so it is
   *     never interrupted
   */
  public OrderChecks(Function<OrderNumber, Submission> question, Background background) {
    this.question = question;
    this.background = background;
  }

  /** Asks, unless it is being asked already. */
  public void check(OrderNumber order) {
    if (!running.add(order)) {
      return;
    }
    obstacles.remove(order);
    background
        .run(() -> question.apply(order))
        .toTheEnd()
        .onEnd(() -> running.remove(order))
        .onSuccess(answer -> note(order, answer))
        .onFailure(failure -> obstacles.put(order, new Obstacle.Failed(failure)))
        .start();
  }

  private void note(OrderNumber order, Submission answer) {
    switch (answer) {
      case Submission.Held held -> obstacles.put(order, new Obstacle.Held(held.agreement()));
      case Submission.PlanLost lost -> obstacles.put(order, new Obstacle.PlanLost(lost.order()));
      case Submission.Sent _, Submission.Earlier _ -> {}
    }
  }

  /** Orders that are being asked about. */
  public ObservableSet<OrderNumber> running() {
    return running;
  }

  /** What was in the way of the last question, by order. */
  public ObservableMap<OrderNumber, Obstacle> obstacles() {
    return obstacles;
  }
}
