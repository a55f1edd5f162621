package io.github.partnerconsole.signin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    assertThrows(SecretStoreException.class, () -> store.remove("kept"));
    assertTrue(store.read("kept").isEmpty());
    behind.fails = false;
    store.remove("kept");
    assertTrue(behind.memory.read("kept").isEmpty(), "it is tried again where it lasts");
    assertFalse(new MemoryStore().toString().contains("{"));
  }

  @Test
  void whatIsDamagedIsToldAndTheStoreGoesOn() {
    Failing behind = new Failing();
    SecretStore store = new SoftStore(behind);
    behind.isDamaged = true;
    assertThrows(DamagedSecretException.class, () -> store.read("old"));
    behind.isDamaged = false;
    assertEquals(SecretStore.Kind.KEYRING, store.kind());
    store.write("old", "new");
    assertEquals(Optional.of("new"), behind.memory.read("old"));
  }

  @Test
  void nobodyIsHeldByAStoreThatWaitsForItsUser() throws Exception {
    CountDownLatch unlocked = new CountDownLatch(1);
    MemoryStore memory = new MemoryStore();
    SecretStore store = new SoftStore(new AsideStore(() -> locked(unlocked, memory), PATIENCE));
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Thread reading =
        Thread.ofVirtual()
            .start(() ->
                ended.complete(
                    assertThrows(StoreInterruptedException.class, () -> store.read("x"))));
    Thread.sleep(100);
    reading.interrupt();
    ended.get(2, TimeUnit.SECONDS);
    unlocked.countDown();
    store.write("x", "1");
    assertEquals(Optional.of("1"), memory.read("x"), "nobody went on in memory meanwhile");
    assertTrue(reading.join(Duration.ofSeconds(2)));
  }

  @Test
  void aStoreThatNeverAnswersIsLeftForMemory() {
    CountDownLatch never = new CountDownLatch(1);
    SecretStore store =
        new SoftStore(
            new AsideStore(() -> locked(never, new MemoryStore()), Duration.ofMillis(200)));
    assertEquals(Optional.empty(), store.read("x"));
    assertEquals(SecretStore.Kind.MEMORY, store.kind());
    store.write("x", "1");
    assertEquals(Optional.of("1"), store.read("x"));
    never.countDown();
  }

  @Test
  void whoAsksOnlyWhereSecretsAreIsToldOfMemoryToo() {
    CountDownLatch never = new CountDownLatch(1);
    SecretStore store =
        new SoftStore(
            new AsideStore(() -> locked(never, new MemoryStore()), Duration.ofMillis(200)));
    assertEquals(SecretStore.Kind.MEMORY, store.kind());
    never.countDown();
  }

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static SecretStore locked(CountDownLatch unlocked, SecretStore store) {
    try {
      unlocked.await();
      return store;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Failing implements SecretStore {
    private final SecretStore memory = new MemoryStore();
    private boolean fails;
    private boolean isDamaged;

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
      if (isDamaged) {
        throw new DamagedSecretException();
      }
      if (fails) {
        throw new SecretStoreException("gone");
      }
    }
  }
}
