package io.github.partnerconsole.core.relationship;

import java.time.InstantSource;
import java.util.Optional;

/** Who the partner is: asked for, and kept for when Microsoft cannot be reached. */
public final class PartnerBook implements PartnerGateway {

  private final PartnerGateway gateway;
  private final PartnerSnapshots snapshots;
  private final InstantSource time;
  private volatile Optional<PartnerSnapshot> known;

  /** Opens the book with what was said before; blocks. */
  public PartnerBook(PartnerGateway gateway, PartnerSnapshots snapshots, InstantSource time) {
    this.gateway = gateway;
    this.snapshots = snapshots;
    this.time = time;
    known = snapshots.latest();
  }

  /** Asks Microsoft, and keeps the answer. */
  @Override
  public Partner signedIn() {
    PartnerSnapshot answer = new PartnerSnapshot(gateway.signedIn(), time.instant());
    snapshots.keep(answer);
    known = Optional.of(answer);
    return answer.partner();
  }

  /** The last answer; absent until there was one. Answers at once. */
  public Optional<Partner> known() {
    return known.map(PartnerSnapshot::partner);
  }
}
