package io.github.partnerconsole.core.customer;

/**
 * Microsoft's own review of a customer account (contract C7, {@code
 * validationStatus?type=account}).
 */
public enum ReviewStatus {
  ALLOWED,
  UNDER_REVIEW,
  NOT_ALLOWED,
  /** Microsoft has not begun. */
  NOT_READY,
  /** Microsoft says that it does not know, or says what this version does not know. */
  UNKNOWN,
  /** Microsoft reviews no such account. */
  NO_STATUS;

  /** Whether Microsoft takes orders of the account. */
  public boolean isCleared() {
    return this == ALLOWED || this == NO_STATUS;
  }

  /** Whether Microsoft will come to take orders of the account, for all that is known. */
  public boolean isWaiting() {
    return this == UNDER_REVIEW || this == NOT_READY || this == UNKNOWN;
  }
}
