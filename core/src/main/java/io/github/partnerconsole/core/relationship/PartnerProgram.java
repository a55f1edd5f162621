package io.github.partnerconsole.core.relationship;

/** How the partner takes part in Microsoft's Cloud Solution Provider programme. */
public enum PartnerProgram {
  /**
   * Sells through resellers: each order names one, and its Microsoft Partner Agreement is checked.
   */
  INDIRECT_PROVIDER,
  /**
   * Sells to its customers itself: no reseller is asked for, and no partner agreement of one is
   * checked.
   */
  DIRECT_BILL
}
