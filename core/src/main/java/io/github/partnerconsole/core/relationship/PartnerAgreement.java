package io.github.partnerconsole.core.relationship;

import java.time.Instant;

/**
 * Whether a reseller has signed the Microsoft Partner Agreement (contract B, {@code
 * compliance/csp/agreementstatus}), and when that was last asked.
 */
public record PartnerAgreement(MpnId mpnId, Status status, Instant asOf) {

  /** The answer, one constant per cause, since each is mended in another way. */
  public enum Status {
    SIGNED,
    /** Nobody of the reseller signed (2203, 2206). */
    UNSIGNED,
    /** Signed, but for another region than the partner's (2201). */
    OTHER_REGION,
    /** No such MPN ID (2200). */
    UNKNOWN_MPN_ID,
    /** The MPN ID belongs to no reseller of the programme (2204, 2205). */
    NOT_A_RESELLER
  }

  public boolean isSigned() {
    return status == Status.SIGNED;
  }
}
