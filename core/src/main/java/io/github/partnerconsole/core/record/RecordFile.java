package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.record.RecordReport.SetAside;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An append-only file of {@linkplain RecordLine records}. One process at a time may use it, which
 * the lock of the data folder sees to; within it any thread may.
 *
 * <p>The file is opened for each record: an interrupted thread closes its channel, and must not
 * close the journal of all others with it.
 */
final class RecordFile {

  private static final long MAX_SIZE = 1L << 30;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path path;
  private final Disk disk;
  private final RecordReading found;
  private final Optional<SetAside> torn;
  private long end;
  private boolean unfinished;

  private RecordFile(Path path, InstantSource clock, Disk disk) throws IOException {
    this.path = path;
    this.disk = disk;
    if (Files.notExists(path)) {
      NewFile.create(path, ByteBuffer.allocate(0));
    }
    byte[] bytes = load();
    found = RecordScan.of(bytes);
    end = found.end();
    torn =
        found.isTorn()
            ? Optional.of(setAside(bytes, STAMP.format(clock.instant())))
            : Optional.empty();
  }

  static RecordFile open(Path path, InstantSource clock) {
    return open(path, clock, Disk.REAL);
  }

  /**
   * Opens the file, or makes it; a torn last record is moved to {@code <name>.torn-<time>}.
   *
   * @throws RecordFileException where that cannot be done
   */
  static RecordFile open(Path path, InstantSource clock, Disk disk) {
    try {
      return new RecordFile(path, clock, disk);
    } catch (IOException e) {
      throw new RecordFileException("open", path, e);
    }
  }

  /** What was in the file when it was opened. */
  RecordReading found() {
    return found;
  }

  /**
   * What opening found.
   *
   * @param unread those of the records that made no sense
   */
  RecordReport report(List<RecordReport.Unread> unread) {
    int intact = found.records().size() - unread.size();
    return new RecordReport(path, intact, torn, found.damaged(), unread);
  }

  /** Reads the file anew, changing nothing. */
  synchronized RecordReading read() {
    try {
      return RecordScan.of(load());
    } catch (IOException e) {
      throw new RecordFileException("read", path, e);
    }
  }

  /**
   * Adds a record; it is on the disk when this returns.
   *
   * @param json one line
   * @throws RecordFileException where it could not be written; the file is then as before
   */
  synchronized void append(String json) {
    byte[] line = RecordLine.encode(json);
    boolean interrupted = Thread.interrupted();
    try {
      while (!isWritten(line)) {
        interrupted = true;
      }
    } catch (IOException e) {
      throw new RecordFileException("write to", path, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** False where an interrupt came in between, which is taken off: the record is written again. */
  private boolean isWritten(byte[] line) throws IOException {
    try (FileChannel channel = disk.open(path)) {
      dropUnfinished(channel);
      write(channel, ByteBuffer.wrap(line));
    } catch (ClosedByInterruptException e) {
      Thread.interrupted();
      return false;
    }
    end += line.length;
    unfinished = false;
    return true;
  }

  private void write(FileChannel channel, ByteBuffer line) throws IOException {
    unfinished = true;
    try {
      while (line.hasRemaining()) {
        channel.write(line, end + line.position());
      }
      channel.force(false);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      takeBack(channel, e);
      throw e;
    }
  }

  /** Where even this fails, the next record that is added, or the next opening, does it. */
  private void takeBack(FileChannel channel, IOException failure) {
    try {
      dropUnfinished(channel);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void dropUnfinished(FileChannel channel) throws IOException {
    if (unfinished) {
      channel.truncate(end);
      channel.force(false);
      unfinished = false;
    } else if (channel.size() != end) {
      throw new IOException("another program changed it since it was opened");
    }
  }

  private byte[] load() throws IOException {
    if (Files.size(path) > MAX_SIZE) {
      throw new IOException("it has more than " + MAX_SIZE + " bytes");
    }
    return Files.readAllBytes(path);
  }

  private SetAside setAside(byte[] bytes, String stamp) throws IOException {
    int length = bytes.length - found.end();
    Path aside = copyAside(ByteBuffer.wrap(bytes, found.end(), length), stamp);
    try (FileChannel channel = disk.open(path)) {
      channel.truncate(end);
      channel.force(false);
    }
    return new SetAside(aside, end, length);
  }

  private Path copyAside(ByteBuffer tail, String stamp) throws IOException {
    for (int count = 1; ; count++) {
      String suffix = ".torn-" + stamp + (count == 1 ? "" : "-" + count);
      Path aside = path.resolveSibling(path.getFileName() + suffix);
      try {
        NewFile.create(aside, tail);
        return aside;
      } catch (FileAlreadyExistsException e) {
        // Two openings within one second: take the next name.
      }
    }
  }
}
