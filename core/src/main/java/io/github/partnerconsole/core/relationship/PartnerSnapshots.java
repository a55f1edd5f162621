package io.github.partnerconsole.core.relationship;

import java.util.Optional;

/** Keeps who was last signed in, so that it is known offline. */
public interface PartnerSnapshots {

  /** Absent while nobody ever was. */
  Optional<PartnerSnapshot> latest();

  /** Replaces what was kept. */
  void keep(PartnerSnapshot snapshot);
}
