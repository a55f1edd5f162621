package io.github.partnerconsole.signin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  @TempDir Path folder;

  @Test
  void theSystemsStoreKeepsReplacesAndForgets() {
    SecretStore store = SystemStore.open("Partner Console test", folder);
    assumeTrue(store.kind().isLasting(), "No credential store answers on this system");
    String name = "test " + UUID.randomUUID();
    store.write(name, "first \u00e9");
    SecretStore again = SystemStore.open("Partner Console test", folder);
    assertEquals(Optional.of("first \u00e9"), again.read(name));
    again.write(name, "x".repeat(20_000));
    assertEquals(20_000, again.read(name).orElseThrow().length());
    again.remove(name);
    again.remove(name);
    assertEquals(Optional.empty(), again.read(name));
  }

  @Test
  void aSystemWithoutAStoreIsMemoryAndLeavesNoFile() throws IOException {
    SecretStore store = SystemStore.open("Partner Console test", folder);
    assumeTrue(!store.kind().isLasting(), "A credential store answers on this system");
    store.write("name", "secret");
    assertEquals(Optional.of("secret"), store.read("name"));
    assertFalse(store.kind().isLasting());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aStoreThatFailsIsLeftForMemoryAndNothingIsLost() {
    Failing behind = new Failing();
    SecretStore store = new SoftStore(behind);
    store.write("kept", "1");
    assertEquals(SecretStore.Kind.KEYRING, store.kind());
    behind.fails = true;
    store.write("later", "2");
    assertEquals(SecretStore.Kind.MEMORY, store.kind());
    assertEquals(Optional.of("1"), store.read("kept"));
    assertEquals(Optional.of("2"), store.read("later"));
    store.remove("kept");
    assertTrue(store.read("kept").isEmpty());
    assertFalse(new MemoryStore().toString().contains("{"));
  }

  private static final class Failing implements SecretStore {
    private final SecretStore memory = new MemoryStore();
    private boolean fails;

    @Override
    public Optional<String> read(String name) {
      answer();
      return memory.read(name);
    }

    @Override
    public void write(String name, String secret) {
      answer();
      memory.write(name, secret);
    }

    @Override
    public void remove(String name) {
      answer();
      memory.remove(name);
    }

    @Override
    public Kind kind() {
      return Kind.KEYRING;
    }

    private void answer() {
      if (fails) {
        throw new SecretStoreException("gone");
      }
    }
  }
}
