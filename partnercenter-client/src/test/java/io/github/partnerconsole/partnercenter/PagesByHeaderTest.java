package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.subscription.CustomTermEndDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in the headers of answers. */
class PagesByHeaderTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private List<CustomTermEndDate> dates() {
    return client
        .subscriptions()
        .customTermEndDates("c", TermDuration.ONE_YEAR, LocalDate.of(2026, 12, 1), "s")
        .toList();
  }

  private static String date(String type) {
    return "{\"totalCount\":1,\"items\":[{\"allowedCustomTermEndDateType\":\"" + type + "\"}]}";
  }

  @Test
  void aCollectionGoesOnWhereAHeaderSaysSo() {
    service.then(200, date("a"), "MS-ContinuationToken", "t1").then(200, date("b"));
    assertEquals(
        List.of("a", "b"),
        dates().stream().map(CustomTermEndDate::allowedCustomTermEndDateType).toList());
    assertEquals(
        "/v1/customers/c/subscriptions/customTermEndDates?term_duration=P1Y"
            + "&term_start_date=2026-12-01&target_coterm_subscription_id=s",
        service.seen().getFirst().uri());
    assertEquals("t1", service.seen().getLast().header("MS-ContinuationToken"));
  }

  @Test
  void aCollectionOfHeadersDoesNotGoInCircles() {
    for (int i = 0; i < 30; i++) {
      service
          .then(200, date("a"), "MS-ContinuationToken", "t1")
          .then(200, date("b"), "MS-ContinuationToken", "t2");
    }
    assertThrows(UnreadableAnswerException.class, this::dates);
  }

  @Test
  void aTokenThatCannotBeSentIsNotTakenForTheEnd() {
    service.then(200, date("a"), "MS-ContinuationToken", "t\u00e9");
    assertThrows(UnreadableAnswerException.class, this::dates);
  }

  @Test
  void whetherTheTokenHadASecondFactorIsAsked() {
    service.then(200, "{\"mpnId\":\"1\"}", "isMfaCompliant", "true").then(200, "{}");
    assertEquals(Optional.of(true), client.security().isMfaCompliant());
    assertEquals("true", service.only().header("ValidateMfa"));
    assertEquals(Optional.empty(), client.security().isMfaCompliant());
  }
}
