package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reseller's partner agreement as the gate before every sending. */
class PartnerAgreementTest {

  private final OrderBench bench = new OrderBench();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIGNED")
  @Tag("scenario-72")
  void nothingIsSentNorPlannedWhileItIsNotInForce(PartnerAgreement.Status status) {
    bench.service.partnerAgreementIs(status);

    Submission.Held held =
        assertInstanceOf(Submission.Held.class, bench.place(Plans.forReseller()));

    assertEquals(status, held.agreement().status());
    assertEquals(List.of(Call.PARTNER_AGREEMENT), bench.service.wire.calls());
    assertEquals(List.of(), bench.journal.entries());
  }

  @Test
  @Tag("scenario-72")
  void resumingIsNoWayAroundIt() {
    bench.service.wire.script(Call.CONFIRM_AGREEMENT, Fault.throttled());
    bench.place(Plans.forReseller());
    List<JournalEntry> before = bench.journal.entries();
    bench.service.partnerAgreementIs(PartnerAgreement.Status.UNSIGNED);

    assertInstanceOf(
        Submission.Held.class, bench.desk().resume(Plans.number(1), bench.credentials::add));

    assertEquals(before, bench.journal.entries());
    assertEquals(0, bench.service.carts.made().size());
  }

  @Test
  @Tag("scenario-72")
  void anAnswerThatDoesNotComeIsNoWayAroundIt() {
    bench.service.wire.script(Call.PARTNER_AGREEMENT, Fault.unreachable());

    assertThrows(GatewayException.class, () -> bench.place(Plans.forReseller()));

    assertEquals(List.of(), bench.service.wire.calls());
    assertEquals(List.of(), bench.journal.entries());
  }

  @Test
  @Tag("scenario-74")
  void itIsNotAskedForWhereThePartnerSellsByItself() {
    bench.service.partnerAgreementIs(PartnerAgreement.Status.UNSIGNED);

    bench.place(Plans.forOurselves());

    assertEquals(0, bench.service.wire.count(Call.PARTNER_AGREEMENT));
    bench.assertNothingLostNothingDoubled();
  }
}
