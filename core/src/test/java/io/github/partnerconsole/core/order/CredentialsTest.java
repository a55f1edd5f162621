package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private final OrderBench bench = new OrderBench();

  @Test
  void theyAreHandedOutOnceAsSoonAsTheTenantExists() {
    bench.service.wire.script(Call.CONFIRM_AGREEMENT, Fault.throttled());

    bench.place(Plans.forReseller());
    assertEquals(1, bench.credentials.size());

    bench.resume(Plans.number(1));
    assertEquals(1, bench.credentials.size());
    assertTrue(shown());
  }

  @Test
  void theyAreOnRecordAsLostWhereTheAnswerWasLost() {
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.answerLost());

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(List.of(), bench.credentials);
    assertFalse(shown());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void theyComeWithTheRepeatedCallWhereOnlyThatOneHadItsEffect() {
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.requestLost());

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(1, bench.credentials.size());
    assertTrue(shown());
  }

  @Test
  void theOrderGoesOnWhereShowingThemFails() {
    bench
        .desk()
        .place(
            Plans.forReseller(),
            _ -> {
              throw new IllegalStateException("window is gone");
            });

    assertFalse(shown());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void theyAreMissedUntilAPersonHasThem() {
    bench.place(Plans.forReseller());
    assertTrue(bench.order(1).lacksHandOver());

    bench.desk().noteHandedOver(Plans.number(1));

    assertFalse(bench.order(1).lacksHandOver());
  }

  @Test
  void theyAreMissedWhereTheAnswerWasLost() {
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.answerLost());
    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertTrue(bench.order(1).lacksHandOver());
  }

  @Test
  void anOrderForATenantThatIsThereHasNone() {
    bench.place(Plans.again(1, Optional.of(bench.service.customers.add("fabrikam"))));

    assertFalse(bench.order(1).lacksHandOver());
  }

  @Test
  void theyAreInNoEntryOfTheJournal() {
    bench.place(Plans.forReseller());

    assertFalse(bench.journal.entries().toString().contains("secret"));
  }

  private boolean shown() {
    return bench
        .order(1)
        .results(CallResult.CustomerCreated.class)
        .findFirst()
        .orElseThrow()
        .credentialsShown();
  }
}
