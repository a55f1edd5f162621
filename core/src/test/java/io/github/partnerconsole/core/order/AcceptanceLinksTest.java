package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.customer.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the acceptance log says once an order is through. */
class AcceptanceLinksTest {

  private final OrderBench bench = new OrderBench();

  @Test
  void theAcceptanceIsLinkedToTheTenantThatCameOfItsDraft() {
    bench.place(Plans.forReseller());

    TenantId tenant = bench.order(1).tenant().orElseThrow();
    assertEquals(
        new AcceptanceEvent.LinkedToTenant(
            Plans.DRAFT, tenant, "fabrikam.onmicrosoft.com", Plans.NOW),
        bench.acceptances.entries().getFirst().event());
  }

  @Test
  void aRefusalAsKnownMeansThatItWasAcceptedBefore() {
    bench.service.wire.script(Call.CONFIRM_AGREEMENT, Fault.refused("600061", 409));

    bench.place(Plans.forReseller());

    assertEquals(List.of("AlreadyAccepted"), bench.acceptances.kinds());
    assertEquals(List.of(new CallResult.AgreementConfirmed(true)), agreements(1));
    assertEquals(1, bench.service.wire.count(Call.CREATE_CART));
  }

  @Test
  void aRefusalAsKnownAfterALostAnswerMeansThatOursIsKnown() {
    bench.service.wire.script(Call.CONFIRM_AGREEMENT, Fault.answerLost());
    bench.place(Plans.forReseller());
    bench.service.wire.forgetAnswers();
    bench.service.agreements.listed(false);

    bench.resume(Plans.number(1));

    assertEquals(List.of(new CallResult.AgreementConfirmed(false)), agreements(1));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aTenantOfAnEarlierTryIsAskedBeforeItIsConfirmedTwice() {
    bench.service.agreements.takeReconfirmations();
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());

    bench.place(Plans.again(2, bench.order(1).tenant()));

    assertEquals(List.of(new CallResult.AgreementConfirmed(true)), agreements(2));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aTenantThatHadAcceptedElsewhereIsLoggedAsSuch() {
    TenantId tenant = bench.service.customers.add(Plans.PREFIX.domain());
    bench.service.agreements.accept(tenant);

    bench.place(Plans.again(1, Optional.of(tenant)));

    assertEquals(0, bench.service.wire.count(Call.CONFIRM_AGREEMENT));
    assertEquals(List.of("AlreadyAccepted"), bench.acceptances.kinds());
  }

  private List<CallResult.AgreementConfirmed> agreements(int order) {
    return bench.order(order).results(CallResult.AgreementConfirmed.class).toList();
  }
}
