package io.github.partnerconsole.core.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was found when a record file was opened. Nothing of it is lost: what could not be read is
 * still in the file, or in the file beside it.
 *
 * @param intact how many records were read
 * @param torn the last record, where its writing was cut off by a kill or power cut; what it was
 *     about had not been begun
 */
public record RecordReport(
    Path file, int intact, Optional<SetAside> torn, List<Damaged> damaged, List<Unread> unread) {

  /**
   * A torn record that was moved to a file of its own.
   *
   * @param offset where it stood, in bytes
   * @param bytes how many there were of it
   */
  public record SetAside(Path file, long offset, long bytes) {}

  /**
   * A piece whose bytes are not those that were written.
   *
   * @param number its place in the file, 1 for the first
   * @param offset of its first byte
   * @param bytes its length; 1 where only the newline of a readable record is damaged
   */
  public record Damaged(int number, long offset, long bytes) {}

  /**
   * A record whose bytes are sound but whose meaning this version of the console does not know.
   *
   * @param kind its kind as far as it could be made out, else empty
   */
  public record Unread(int number, long offset, Reason reason, String kind) {}

  /** Why a sound record was not understood. */
  public enum Reason {
    /** Written in a format that is newer than this console. */
    NEWER_VERSION,
    /** Of a kind that this console does not know, in itself or in a part. */
    UNKNOWN_KIND,
    /** No JSON, or a member is missing or makes no sense. */
    UNREADABLE
  }

  public RecordReport {
    damaged = List.copyOf(damaged);
    unread = List.copyOf(unread);
  }

  /** Whether every byte was as expected. */
  public boolean isClean() {
    return torn.isEmpty() && damaged.isEmpty() && unread.isEmpty();
  }
}
