package io.github.partnerconsole.core.relationship;

import java.util.Optional;

/**
 * Keeps the list of resellers that was last fetched, and the last answer about the partner
 * agreement of each, so that they are there offline.
 */
public interface ResellerSnapshots {

  /** Absent while none was fetched. */
  Optional<ResellerSnapshot> latest();

  /** Replaces the list that was kept, whole or not at all. */
  void keep(ResellerSnapshot snapshot);

  /** The last answer about the reseller's partner agreement; absent while it was never asked. */
  Optional<PartnerAgreement> partnerAgreement(MpnId reseller);

  /** Replaces the last answer about the same reseller. */
  void keep(PartnerAgreement answer);
}
