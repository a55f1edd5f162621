package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;
import java.util.List;

/** What a confirmed call brought. Holds no credentials: they are never written down. */
public sealed interface CallResult {

  /**
   * The tenant exists.
   *
   * @param credentialsShown false where the answer with the credentials was lost
   * @param handOverNoted whether an entry of its own says that they were handed over; false in old
   *     journals, where those that were shown count as handed over
   */
  record CustomerCreated(TenantId tenant, boolean credentialsShown, boolean handOverNoted)
      implements CallResult {

    /** The customer was found: its credentials are lost. */
    static CustomerCreated found(TenantId tenant) {
      return new CustomerCreated(tenant, false, true);
    }
  }

  /**
   * Microsoft has the acceptance.
   *
   * @param acceptedBefore Microsoft had an acceptance already
   */
  record AgreementConfirmed(boolean acceptedBefore) implements CallResult {}

  record CartCreated(String cartId) implements CallResult {}

  /**
   * The cart was ordered.
   *
   * @param errors empty where every line was ordered
   */
  record CheckedOut(List<PlacedOrder> orders, List<LineError> errors) implements CallResult {

    public CheckedOut {
      orders = List.copyOf(orders);
      errors = List.copyOf(errors);
    }
  }
}
