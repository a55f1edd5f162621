package io.github.partnerconsole.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What had to be mended when the databases were opened; usually nothing.
 *
 * @param backedUp false where the backup at the start failed: no room, or no permission
 */
public record OpenReport(List<Mended> mended, boolean backedUp) {

  public OpenReport {
    mended = List.copyOf(mended);
  }

  /** Which of the two databases. */
  public enum Which {
    /** Can be fetched again: nothing of the user's own was in it. */
    CACHE,
    /** Holds what only the user knows. */
    DESK
  }

  /**
   * A database whose file was damaged or missing.
   *
   * @param setAside where the damaged file is now; absent where it was missing
   * @param restoredFrom the backup it was restored from; absent where it starts empty
   */
  public record Mended(Which which, Optional<Path> setAside, Optional<Path> restoredFrom) {}

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return mended.isEmpty() && backedUp;
  }
}
