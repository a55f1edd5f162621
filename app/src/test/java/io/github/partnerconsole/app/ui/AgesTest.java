package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AgesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:47:30Z");
  private final Ages ages = new Ages(InstantSource.fixed(NOW), ZoneId.of("Europe/Amsterdam"));

  private static Instant before(String duration) {
    return NOW.minus(Duration.parse(duration));
  }

  @Test
  void ageIsSaidInItsLargestUnit() {
    assertEquals("just now", ages.old(before("PT59S")));
    assertEquals("1 min old", ages.old(before("PT60S")));
    assertEquals("3 h old", ages.old(before("PT3H59M")));
    assertEquals("1 day old", ages.old(before("PT47H")));
    assertEquals("22 days old", ages.old(before("P22D")));
    assertEquals("10 min ago", ages.ago(before("PT10M")));
  }

  @Test
  void whatSeemsToBeInTheFutureIsNow() {
    assertEquals("just now", ages.old(before("PT-5M")));
  }

  @Test
  void aMomentIsSaidAsFarAsItMatters() {
    assertEquals("10:37", ages.moment(before("PT10M")));
    assertEquals("Yesterday", ages.moment(before("PT11H")));
    assertEquals("18 Nov", ages.moment(before("P5D")));
    assertEquals("3 Dec 2025", ages.moment(before("P355D")));
    assertEquals("10:47:30", ages.second(NOW));
  }

  @Test
  void todayAndDatesAreWrittenOut() {
    assertEquals("Monday, 23 November 2026", ages.todayInFull());
    assertEquals("14 Nov 2026", Ages.date(LocalDate.of(2026, 11, 14)));
  }
}
