package io.github.partnerconsole.signin.store;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * The desktop's keyring, by the functions of libsecret that take a hash table (libsecret reference,
 * 0.21): they have no variable arguments.
 */
final class KeyringStore implements SecretStore {
  private static final MemorySegment NONE = MemorySegment.NULL;
  private static final Optional<MemoryLayout> POINTER = Optional.of(ADDRESS);

  private final String application;
  private final MemorySegment schema;
  private final MethodHandle newTable;
  private final MethodHandle insert;
  private final MethodHandle unreferTable;
  private final MemorySegment hash;
  private final MemorySegment equal;
  private final MethodHandle lookup;
  private final MethodHandle store;
  private final MethodHandle clear;
  private final MethodHandle freePassword;
  private final MethodHandle freeError;

  KeyringStore(String application) {
    this.application = application;
    Native glib = Native.of("libglib-2.0.so.0");
    newTable = glib.function("g_hash_table_new", POINTER, ADDRESS, ADDRESS);
    insert = glib.function("g_hash_table_insert", Optional.of(JAVA_INT), ADDRESS, ADDRESS, ADDRESS);
    unreferTable = glib.function("g_hash_table_unref", Optional.empty(), ADDRESS);
    hash = glib.address("g_str_hash");
    equal = glib.address("g_str_equal");
    freeError = glib.function("g_error_free", Optional.empty(), ADDRESS);
    Native secret = Native.of("libsecret-1.so.0");
    lookup =
        secret.function(
            "secret_password_lookupv_sync", POINTER, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    store =
        secret.function(
            "secret_password_storev_sync",
            Optional.of(JAVA_INT),
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS);
    clear =
        secret.function(
            "secret_password_clearv_sync",
            Optional.of(JAVA_INT),
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS);
    freePassword = secret.function("secret_password_free", Optional.empty(), ADDRESS);
    schema = schema(secret);
  }

  /** Two attributes, both texts (type 0): whose secret it is and its name. */
  private MemorySegment schema(Native secret) {
    MethodHandle make = secret.function("secret_schema_newv", POINTER, ADDRESS, JAVA_INT, ADDRESS);
    Arena always = Arena.global();
    MemorySegment types = table();
    Native.call(insert, types, always.allocateFrom("application"), NONE);
    Native.call(insert, types, always.allocateFrom("name"), NONE);
    MemorySegment name = always.allocateFrom("io.github.partnerconsole.Secret");
    MemorySegment made = (MemorySegment) Native.call(make, name, 0, types);
    Native.call(unreferTable, types);
    return made;
  }

  private MemorySegment table() {
    return (MemorySegment) Native.call(newTable, hash, equal);
  }

  @Override
  public synchronized Optional<String> read(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = attributes(arena, name);
      MemorySegment error = arena.allocate(ADDRESS);
      MemorySegment found = (MemorySegment) Native.call(lookup, schema, attributes, NONE, error);
      Native.call(unreferTable, attributes);
      check(error);
      if (found.equals(NONE)) {
        return Optional.empty();
      }
      String secret = Native.sized(found, Long.MAX_VALUE).getString(0);
      Native.call(freePassword, found);
      return Optional.of(secret);
    }
  }

  @Override
  public synchronized void write(String name, String secret) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = attributes(arena, name);
      MemorySegment error = arena.allocate(ADDRESS);
      MemorySegment text = arena.allocateFrom(secret);
      MemorySegment label = arena.allocateFrom(application + ": " + name);
      Object done = Native.call(store, schema, attributes, NONE, label, text, NONE, error);
      text.fill((byte) 0);
      Native.call(unreferTable, attributes);
      check(error);
      if (done.equals(0)) {
        throw new SecretStoreException("the keyring keeps nothing");
      }
    }
  }

  @Override
  public synchronized void remove(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = attributes(arena, name);
      MemorySegment error = arena.allocate(ADDRESS);
      Native.call(clear, schema, attributes, NONE, error);
      Native.call(unreferTable, attributes);
      check(error);
    }
  }

  @Override
  public Kind kind() {
    return Kind.KEYRING;
  }

  private MemorySegment attributes(Arena arena, String name) {
    MemorySegment attributes = table();
    put(arena, attributes, "application", application);
    put(arena, attributes, "name", name);
    return attributes;
  }

  private void put(Arena arena, MemorySegment table, String name, String value) {
    Native.call(insert, table, arena.allocateFrom(name), arena.allocateFrom(value));
  }

  /** The error's own text is left out: it may quote what was looked for. */
  private void check(MemorySegment error) {
    MemorySegment found = error.get(ADDRESS, 0);
    if (!found.equals(NONE)) {
      Native.call(freeError, found);
      throw new SecretStoreException("the keyring does not answer");
    }
  }
}
