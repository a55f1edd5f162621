package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.relationship.PartnerAgreement;

/** What became of the wish to send an order. */
public sealed interface Submission {

  /** Calls were sent, as far as the order's state says. */
  record Sent(OrderRecord order) implements Submission {}

  /** Nothing was sent: the reseller's partner agreement is not in force. */
  record Held(PartnerAgreement agreement) implements Submission {}

  /**
   * Nothing was sent: the plan of an earlier order of the same draft or tenant cannot be read, so
   * that it is not known what that one bought.
   */
  record PlanLost(OrderNumber order) implements Submission {}

  /**
   * Nothing was sent: an earlier order of the same draft went through, may have gone through, or is
   * being sent. Go on with that one.
   */
  record Earlier(OrderRecord order) implements Submission {}
}
