package io.github.partnerconsole.core.relationship;

import java.util.List;

/** Keeps every answer about a partner agreement, so that its age can be shown later and offline. */
public final class RememberedResellers implements ResellerGateway {

  private final ResellerGateway gateway;
  private final ResellerSnapshots snapshots;

  public RememberedResellers(ResellerGateway gateway, ResellerSnapshots snapshots) {
    this.gateway = gateway;
    this.snapshots = snapshots;
  }

  @Override
  public List<IndirectReseller> all() {
    return gateway.all();
  }

  @Override
  public PartnerAgreement partnerAgreement(MpnId mpnId) {
    PartnerAgreement answer = gateway.partnerAgreement(mpnId);
    snapshots.keep(answer);
    return answer;
  }
}
