package io.github.partnerconsole.signin.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps secrets until the process ends. */
public final class MemoryStore implements SecretStore {
  private final Map<String, String> secrets = new ConcurrentHashMap<>();

  /** An empty one. */
  public MemoryStore() {}

  @Override
  public Optional<String> read(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  @Override
  public void write(String name, String secret) {
    secrets.put(name, secret);
  }

  @Override
  public void remove(String name) {
    secrets.remove(name);
  }

  @Override
  public Kind kind() {
    return Kind.MEMORY;
  }

  @Override
  public String toString() {
    return "MemoryStore";
  }
}
