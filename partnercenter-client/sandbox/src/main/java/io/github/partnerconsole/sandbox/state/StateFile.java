package io.github.partnerconsole.sandbox.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state on disk: one line with format and checksum, then the JSON tree. Replaced as a whole, so
 * that a killed process leaves either the old state or the new one.
 */
public final class StateFile {
  private static final System.Logger LOG = System.getLogger(StateFile.class.getName());
  private static final String FORMAT = "partner-console-sandbox 1 ";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final InstantSource clock;

  public StateFile(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The state last saved; empty when there is none or when it was damaged and set aside. */
  public Optional<State> read() throws IOException {
    Path file = file();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Optional<State> state = parse(Files.readAllBytes(file));
    if (state.isEmpty()) {
      setAside(file);
    }
    return state;
  }

  /** Saves the state; on return it survives a killed process and a power cut. */
  public void save(State state) throws IOException {
    byte[] body = JSON.writeValueAsBytes(state.tree());
    byte[] head = (FORMAT + checksum(body, 0) + "\n").getBytes(UTF_8);
    Files.createDirectories(folder);
    Path next = folder.resolve("sandbox.next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(channel, head);
      write(channel, body);
      channel.force(true);
    }
    Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file() {
    return folder.resolve("sandbox.json");
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static Optional<State> parse(byte[] bytes) {
    int end = new String(bytes, UTF_8).indexOf('\n') + 1;
    String head = new String(bytes, 0, end, UTF_8).strip();
    if (!head.equals(FORMAT + checksum(bytes, end))) {
      return Optional.empty();
    }
    try {
      return JSON.readTree(bytes, end, bytes.length - end) instanceof ObjectNode root
          ? Optional.of(new State(root))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String checksum(byte[] bytes, int from) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, bytes.length - from);
    return Long.toHexString(crc.getValue());
  }

  private void setAside(Path file) throws IOException {
    Path aside = folder.resolve("sandbox.damaged-" + clock.millis() + ".json");
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    LOG.log(System.Logger.Level.WARNING, "The sandbox''s state was damaged. Set aside: {0}", aside);
  }
}
