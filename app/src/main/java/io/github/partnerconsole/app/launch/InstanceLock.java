package io.github.partnerconsole.app.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder to one console. The system gives the lock back by itself however the process
 * ends.
 */
final class InstanceLock implements AutoCloseable {

  /**
   * Beyond the text, so that who holds the lock can be read where locks forbid reading, as on
   * Windows.
   */
  private static final long LOCKED_BYTE = 1 << 20;

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Another console has the folder. */
  static final class Held extends Exception {
    private static final long serialVersionUID = 1L;

    private final String holder;

    Held(String holder) {
      super(holder);
      this.holder = holder;
    }

    /** The process that has it and since when, or nothing where it did not say. */
    String holder() {
      return holder;
    }
  }

  /**
   * Takes the lock.
   *
   * @param holder what another console is told about this one
   */
  static InstanceLock take(Path file, String holder) throws IOException, Held {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      String other = text(channel);
      channel.close();
      throw new Held(other);
    }
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(holder), 0);
    return new InstanceLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(200);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
