package io.github.partnerconsole.signin.store;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Generic passwords in the login keychain of macOS, by the SecKeychain functions of the Security
 * framework: older than SecItem, and all that a program without entitlements needs.
 */
final class KeychainStore implements SecretStore {
  /** errSecItemNotFound. */
  private static final int NOT_FOUND = -25300;

  private static final MemorySegment NONE = MemorySegment.NULL;

  private final byte[] service;
  private final MethodHandle find;
  private final MethodHandle add;
  private final MethodHandle change;
  private final MethodHandle delete;
  private final MethodHandle freeContent;
  private final MethodHandle release;

  KeychainStore(String application) {
    service = application.getBytes(UTF_8);
    Native security = Native.of("/System/Library/Frameworks/Security.framework/Security");
    Native core = Native.of("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation");
    Optional<java.lang.foreign.MemoryLayout> status = Optional.of(JAVA_INT);
    find =
        security.function(
            "SecKeychainFindGenericPassword",
            status,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS);
    add =
        security.function(
            "SecKeychainAddGenericPassword",
            status,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            JAVA_INT,
            ADDRESS,
            ADDRESS);
    change =
        security.function(
            "SecKeychainItemModifyAttributesAndData", status, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
    delete = security.function("SecKeychainItemDelete", status, ADDRESS);
    freeContent = security.function("SecKeychainItemFreeContent", status, ADDRESS, ADDRESS);
    release = core.function("CFRelease", Optional.empty(), ADDRESS);
  }

  @Override
  public synchronized Optional<String> read(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment length = arena.allocate(JAVA_INT);
      MemorySegment data = arena.allocate(ADDRESS);
      if (!found(arena, name, length, data, NONE)) {
        return Optional.empty();
      }
      MemorySegment address = data.get(ADDRESS, 0);
      byte[] secret = Native.sized(address, length.get(JAVA_INT, 0)).toArray(JAVA_BYTE);
      Native.call(freeContent, NONE, address);
      return Optional.of(new String(secret, UTF_8));
    }
  }

  @Override
  public synchronized void write(String name, String secret) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] content = secret.getBytes(UTF_8);
      MemorySegment bytes = bytes(arena, content);
      MemorySegment item = arena.allocate(ADDRESS);
      if (found(arena, name, NONE, NONE, item)) {
        MemorySegment known = item.get(ADDRESS, 0);
        check(Native.call(change, known, NONE, content.length, bytes));
        Native.call(release, known);
      } else {
        byte[] account = name.getBytes(UTF_8);
        check(
            Native.call(
                add,
                NONE,
                service.length,
                bytes(arena, service),
                account.length,
                bytes(arena, account),
                content.length,
                bytes,
                NONE));
      }
      bytes.fill((byte) 0);
    }
  }

  @Override
  public synchronized void remove(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment item = arena.allocate(ADDRESS);
      if (found(arena, name, NONE, NONE, item)) {
        MemorySegment known = item.get(ADDRESS, 0);
        check(Native.call(delete, known));
        Native.call(release, known);
      }
    }
  }

  @Override
  public Kind kind() {
    return Kind.KEYCHAIN;
  }

  private boolean found(
      Arena arena, String name, MemorySegment length, MemorySegment data, MemorySegment item) {
    byte[] account = name.getBytes(UTF_8);
    Object status =
        Native.call(
            find,
            NONE,
            service.length,
            bytes(arena, service),
            account.length,
            bytes(arena, account),
            length,
            data,
            item);
    if (status.equals(NOT_FOUND)) {
      return false;
    }
    check(status);
    return true;
  }

  private static void check(Object status) {
    if (!status.equals(0)) {
      throw new SecretStoreException("the keychain answered " + status);
    }
  }

  private static MemorySegment bytes(Arena arena, byte[] content) {
    return arena.allocateFrom(JAVA_BYTE, content);
  }
}
