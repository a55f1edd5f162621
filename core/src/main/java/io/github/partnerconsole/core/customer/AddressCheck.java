package io.github.partnerconsole.core.customer;

import java.time.Instant;
import java.util.List;

/**
 * Microsoft's verdict on an address (contract C4), and when it was given.
 *
 * @param checked the address that was asked about: another address needs another check
 * @param detail Microsoft's own words, possibly empty
 * @param suggestions complete addresses to take instead, the best first; often none
 */
public record AddressCheck(
    Address checked, Verdict verdict, String detail, List<Address> suggestions, Instant asOf) {

  /** What the service says. */
  public enum Verdict {
    /** The address exists; mail arrives there. */
    VERIFIED,
    /** Something about it must be looked at; suggestions may help. */
    QUESTIONED,
    /** No such address is known. */
    NOT_FOUND
  }

  public AddressCheck {
    suggestions = List.copyOf(suggestions);
  }
}
