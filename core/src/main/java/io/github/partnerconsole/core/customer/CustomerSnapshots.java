package io.github.partnerconsole.core.customer;

import java.util.Optional;

/** Keeps the list of customers that was last fetched, so that it is there offline. */
public interface CustomerSnapshots {

  /** Absent while none was fetched. */
  Optional<CustomerSnapshot> latest();

  /** Replaces what was kept, whole or not at all. */
  void keep(CustomerSnapshot snapshot);
}
