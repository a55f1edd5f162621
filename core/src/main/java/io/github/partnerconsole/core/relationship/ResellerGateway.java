package io.github.partnerconsole.core.relationship;

import java.util.List;

/** Resellers at Partner Center (contract B). */
public interface ResellerGateway {

  /** All indirect resellers of the partner. */
  List<IndirectReseller> all();

  /**
   * Asks whether the partner agreement is signed; every documented refusal is an answer, not an
   * exception.
   */
  PartnerAgreement partnerAgreement(MpnId mpnId);
}
