package io.github.partnerconsole.core.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One open H2 file and the one connection to it. Threads wait for one another: transactions here
 * take milliseconds, and one connection needs neither a pool nor a rule for stale reads.
 */
final class Database implements AutoCloseable {

  private static final int IN_USE = 90020;

  // Written at each commit, by the thread that commits. H2 would else write half a second later, in
  // a thread of its own, and a kill then loses commits; that thread may also write a row without
  // its transaction's log, and after a kill whoever changes such a row never comes back.
  private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0";

  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean sound = true;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** What is done within one transaction. */
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  /** The same, with nothing to give back. */
  interface Change {
    void in(Session session) throws SQLException;
  }

  /**
   * Opens the file, or makes it.
   *
   * <p>The asynchronous file system is used because the usual one closes the file under the
   * database when a thread that reads from it is interrupted.
   *
   * @param name the file without {@code .mv.db}
   * @throws DatabaseInUse if another process holds it
   */
  static Database open(Path name) throws SQLException {
    String url = "jdbc:h2:async:" + name.toAbsolutePath() + SETTINGS;
    try {
      Connection connection = DriverManager.getConnection(url);
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      if (e.getErrorCode() == IN_USE) {
        throw new DatabaseInUse(name, e);
      }
      throw e;
    }
  }

  /**
   * Does the work whole or not at all.
   *
   * @throws StoreException if it failed; then nothing was changed
   */
  <T> T call(Work<T> work) {
    lock.lock();
    try {
      return transaction(work);
    } catch (SQLException e) {
      sound &= !DamagedDatabase.explains(e);
      throw new StoreException("The database failed: " + e.getErrorCode(), e);
    } finally {
      lock.unlock();
    }
  }

  /** Makes the change whole or not at all, like {@link #call}. */
  void run(Change change) {
    call(session -> {
      change.in(session);
      return true;
    });
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.in(new Session(connection));
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  /** False once something was read that looks like a damaged file. */
  boolean isSound() {
    return sound;
  }

  @Override
  public void close() throws SQLException {
    lock.lock();
    try {
      connection.close();
    } finally {
      lock.unlock();
    }
  }
}
