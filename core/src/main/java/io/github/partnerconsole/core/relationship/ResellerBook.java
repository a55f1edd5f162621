package io.github.partnerconsole.core.relationship;

import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.InstantSource;
import java.util.List;

/**
 * The partner's resellers: fetched, and as last fetched where Microsoft cannot be reached. All
 * methods block.
 */
public final class ResellerBook {

  private final ResellerGateway gateway;
  private final ResellerSnapshots snapshots;
  private final InstantSource time;

  public ResellerBook(ResellerGateway gateway, ResellerSnapshots snapshots, InstantSource time) {
    this.gateway = gateway;
    this.snapshots = snapshots;
    this.time = time;
  }

  /**
   * The resellers as they are now.
   *
   * @throws GatewayException where Microsoft cannot be asked and never was
   */
  public ResellerSnapshot latest() {
    try {
      return fetch();
    } catch (GatewayException e) {
      if (e.failure() instanceof Failure.Unreachable) {
        return snapshots.latest().orElseThrow(() -> e);
      }
      throw e;
    }
  }

  /**
   * Whether the reseller's partner agreement is in force.
   *
   * @throws GatewayException as the gateway does
   */
  public boolean isSigned(IndirectReseller reseller) {
    return gateway.partnerAgreement(reseller.mpnId()).isSigned();
  }

  /**
   * Asks about the partner agreement of every reseller.
   *
   * @throws GatewayException as the gateway does
   */
  public ResellerSnapshot refreshAgreements() {
    ResellerSnapshot snapshot = fetch();
    snapshot.resellers().stream().map(IndirectReseller::mpnId).forEach(gateway::partnerAgreement);
    return snapshot;
  }

  private ResellerSnapshot fetch() {
    List<IndirectReseller> all = gateway.all();
    ResellerSnapshot snapshot = new ResellerSnapshot(all, time.instant());
    snapshots.keep(snapshot);
    return snapshot;
  }
}
