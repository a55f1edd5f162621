package io.github.partnerconsole.core.customer;

/**
 * Microsoft's own review of a customer account (contract C7, {@code
 * validationStatus?type=account}). Orders are accepted only when {@link #ALLOWED}.
 */
public enum ReviewStatus {
  ALLOWED,
  UNDER_REVIEW,
  NOT_ALLOWED,
  /** Microsoft has no answer yet, or one that this version does not know. */
  UNKNOWN
}
