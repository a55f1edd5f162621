package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.order.LineError;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import io.github.partnerconsole.core.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** A journal with an order in every state. */
public final class SampleJournal {
  /** The moment at which the samples are looked at. */
  public static final Instant NOW = Instant.parse("2026-11-23T09:47:00Z");

  private SampleJournal() {}

  public static Ages ages() {
    return new Ages(InstantSource.fixed(NOW), ZoneOffset.UTC);
  }

  public static Instant ago(Duration time) {
    return NOW.minus(time);
  }

  /** One order of each state, the unknown one last but one. */
  public static MemoryJournal filled() {
    MemoryJournal journal = new MemoryJournal();
    order(journal, 1, "Larkspur School Trust", 2, Duration.ofDays(5))
        .confirmedUpTo(4)
        .provisioned(LineState.PENDING)
        .later(8)
        .provisioned(LineState.ACTIVE);
    order(
            journal,
            2,
            "Ostrava & Lindqvist Maschinenbaugesellschaft mit beschränkter Haftung",
            4,
            Duration.ofDays(4))
        .sent(1)
        .refused(1, "The postal code does not belong to the city.", "2002");
    order(journal, 3, "Pellworth Foods", 2, Duration.ofDays(3))
        .confirmedUpTo(3)
        .checkedOutBut(new LineError("800020", "The product is not sold in this market."));
    SampleOrder replaced = order(journal, 4, "Marrow Lane Books", 1, Duration.ofDays(2));
    replaced.notSent(1).superseded(new OrderNumber("PC-2026-1121-002"));
    order(journal, 5, "Tessaly Veterinary Group", 1, Duration.ofHours(22))
        .confirmedUpTo(2)
        .reviewed(ReviewStatus.UNDER_REVIEW)
        .later(3600)
        .reviewed(ReviewStatus.UNDER_REVIEW);
    order(journal, 6, "Quillon Dental", 2, Duration.ofHours(20)).confirmedUpTo(2).notSent(3);
    order(journal, 7, "Cobblestone Physio", 3, Duration.ofMinutes(76)).notSent(1);
    order(journal, 8, "Harbourline Logistics", 1, Duration.ofMinutes(33))
        .confirmedUpTo(3)
        .sent(4)
        .unknown(4)
        .later(360)
        .sent(4)
        .unknown(4);
    order(journal, 9, "Brightwater Veterinary Group", 3, Duration.ofMinutes(1))
        .confirmedUpTo(4)
        .provisioned(LineState.PENDING);
    return journal;
  }

  private static SampleOrder order(
      MemoryJournal journal, int id, String customer, int lines, Duration age) {
    return new SampleOrder(journal, id, customer, lines, ago(age));
  }
}
