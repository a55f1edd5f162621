package io.github.partnerconsole.app.launch;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where and for whom the console runs.
 *
 * @param user the operating system's user, recorded with orders and acceptances
 * @param ids makes random ids
 */
record Place(DataFolder folder, String user, ZoneId zone, InstantSource time, Supplier<UUID> ids) {

  /** The same computer and user, at another folder. */
  Place at(DataFolder other) {
    return new Place(other, user, zone, time, ids);
  }

  /** This computer, now. */
  static Place here(DataFolder folder) {
    return new Place(
        folder,
        System.getProperty("user.name", "unknown"),
        ZoneId.systemDefault(),
        InstantSource.system(),
        UUID::randomUUID);
  }
}
