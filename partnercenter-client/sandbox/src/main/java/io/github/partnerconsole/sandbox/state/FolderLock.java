package io.github.partnerconsole.sandbox.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data folder to one sandbox, since two would undo each other's work. The system gives the
 * lock back by itself however the process ends.
 */
public final class FolderLock implements Closeable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made where there is none.
   *
   * @throws IOException when another sandbox has it or it cannot be written; the message says which
   */
  public static FolderLock take(Path folder) throws IOException {
    FileChannel channel = open(folder);
    try {
      if (isLocked(channel)) {
        return new FolderLock(channel);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new IOException("Another sandbox uses the data folder " + folder);
  }

  private static FileChannel open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          folder.resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      throw new IOException("The data folder " + folder + " cannot be written", e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // a sandbox of this process has it
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
