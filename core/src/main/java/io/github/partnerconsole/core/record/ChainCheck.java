package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.LogVerdict.Damage;
import io.github.partnerconsole.core.record.ChainHeads.Head;
import java.time.Instant;
import java.util.Optional;

/** Follows the chain of an acceptance log from its first entry to the first one that is broken. */
final class ChainCheck {

  private final RecordReading reading;
  private final ChainHeads heads;
  private final Instant now;
  private Head sound = Head.START;

  ChainCheck(RecordReading reading, ChainHeads heads, Instant now) {
    this.reading = reading;
    this.heads = heads;
    this.now = now;
  }

  LogVerdict verdict() {
    return firstDamage()
        .<LogVerdict>map(damage -> new LogVerdict.Broken(sound.number() + 1, damage, now))
        .orElseGet(() -> new LogVerdict.Intact(sound.number(), now));
  }

  /** Leaves the last sound entry behind. */
  private Optional<Damage> firstDamage() {
    for (StoredRecord stored : reading.records()) {
      Optional<Damage> damage = bytesDamage().or(() -> linkDamage(stored));
      if (damage.isPresent()) {
        return damage;
      }
    }
    return bytesDamage().or(this::endDamage);
  }

  private Optional<Damage> bytesDamage() {
    int next = sound.number() + 1;
    boolean damaged = reading.damaged().stream().anyMatch(piece -> piece.number() == next);
    return damaged ? Optional.of(Damage.ALTERED) : Optional.empty();
  }

  private Optional<Damage> linkDamage(StoredRecord stored) {
    Optional<ChainLink> link = ChainLink.parse(stored.json());
    return link.isEmpty() ? Optional.of(Damage.ALTERED) : linkDamage(link.get());
  }

  private Optional<Damage> linkDamage(ChainLink link) {
    int next = sound.number() + 1;
    if (link.number() > next) {
      return Optional.of(Damage.MISSING);
    }
    if (link.number() < next || !link.previousHash().equals(sound.hash())) {
      return Optional.of(Damage.ALTERED);
    }
    if (!heads.isAnnounced(Head.of(link))) {
      return Optional.of(Damage.UNKNOWN_TO_JOURNAL);
    }
    sound = Head.of(link);
    return Optional.empty();
  }

  private Optional<Damage> endDamage() {
    if (reading.isTorn()) {
      return Optional.of(Damage.ALTERED);
    }
    return heads
        .lastWritten()
        .filter(last -> last.number() > sound.number())
        .map(_ -> Damage.MISSING);
  }
}
