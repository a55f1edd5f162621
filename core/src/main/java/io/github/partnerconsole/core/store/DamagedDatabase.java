package io.github.partnerconsole.core.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file of a database is not what was written to it. */
final class DamagedDatabase extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Codes that H2 gives for bytes it cannot make sense of: broken chunk, no such file format,
   * failed read, internal error, and values that do not fit their column.
   */
  private static final Set<Integer> CODES = Set.of(90030, 90048, 90028, 50000, 22018, 90004);

  private static final String ENGINE = "org.h2.mvstore.MVStoreException";

  DamagedDatabase(String what, @Nullable Throwable cause) {
    super(what, cause);
  }

  /** Whether damage is the likely reason of a failure. */
  static boolean explains(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      boolean coded = e instanceof SQLException sql && CODES.contains(sql.getErrorCode());
      if (coded || e.getClass().getName().equals(ENGINE)) {
        return true;
      }
    }
    return false;
  }
}
