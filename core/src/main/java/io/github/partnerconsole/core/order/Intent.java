package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.MpnId;
import java.util.List;
import java.util.Optional;

/** What one call of an order is meant to do, complete enough to be sent after a restart. */
public sealed interface Intent {

  /** Creates the tenant. Cannot be undone: the domain is taken from here on. */
  record CreateCustomer(NewCustomer customer, Optional<TenantId> reseller) implements Intent {}

  /** Tells Microsoft who accepted the customer agreement. */
  record ConfirmAgreement(Acceptance acceptance) implements Intent {}

  /**
   * Puts the lines into a cart; costs nothing and expires by itself.
   *
   * @param mpnId the reseller that the subscriptions are recorded under
   */
  record CreateCart(Market market, List<PlannedLine> lines, Optional<MpnId> mpnId)
      implements Intent {

    public CreateCart {
      lines = List.copyOf(lines);
    }
  }

  /** Orders what is in the cart. */
  record CheckOut() implements Intent {}
}
