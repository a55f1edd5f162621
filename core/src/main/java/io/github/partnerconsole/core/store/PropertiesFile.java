package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Names and values in one small file that a person can read and mend. A write leaves the former
 * file whole until the new one is, also in a power cut; a damaged file is kept beside the new one.
 */
public final class PropertiesFile {
  private static final Logger LOG = System.getLogger(PropertiesFile.class.getName());

  private final Path file;

  public PropertiesFile(Path file) {
    this.file = file;
  }

  /** What is in it; nothing where it is missing or cannot be read. */
  public Properties read() {
    try {
      return content().orElseGet(Properties::new);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "{0} cannot be read: {1}", file.getFileName(), e.getClass());
      return new Properties();
    }
  }

  private Optional<Properties> content() throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      return Optional.of(values);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts these in place of all that was in it.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public void write(Properties values) {
    Path unfinished = beside(".new");
    try {
      StringWriter text = new StringWriter();
      values.store(text, null);
      onDisk(unfinished, text.toString());
      keepDamaged();
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void onDisk(Path path, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void keepDamaged() throws IOException {
    try {
      content();
    } catch (IOException | IllegalArgumentException e) {
      Files.move(file, beside(".damaged"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
