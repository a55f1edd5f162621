package io.github.partnerconsole.signin.store;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Files that only this user of Windows can decrypt: CryptProtectData and CryptUnprotectData
 * (dpapi.h, learn.microsoft.com, 2025).
 */
final class WindowsStore implements SecretStore {
  /** DATA_BLOB: a length and where the bytes are. */
  private static final StructLayout BLOB =
      MemoryLayout.structLayout(
          JAVA_INT.withName("size"), MemoryLayout.paddingLayout(4), ADDRESS.withName("data"));

  /** CRYPTPROTECT_UI_FORBIDDEN. */
  private static final int SILENTLY = 1;

  private final Path folder;
  private final MethodHandle protect;
  private final MethodHandle unprotect;
  private final MethodHandle free;

  WindowsStore(Path folder) {
    this.folder = folder;
    Native crypt = Native.of("crypt32.dll");
    protect = function(crypt, "CryptProtectData");
    unprotect = function(crypt, "CryptUnprotectData");
    free = Native.of("kernel32.dll").function("LocalFree", Optional.of(ADDRESS), ADDRESS);
  }

  private static MethodHandle function(Native library, String name) {
    return library.function(
        name,
        Optional.of(JAVA_INT),
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        JAVA_INT,
        ADDRESS);
  }

  @Override
  public synchronized Optional<String> read(String name) {
    Path file = file(name);
    try {
      return Files.exists(file)
          ? Optional.of(new String(decrypted(Files.readAllBytes(file)), UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new SecretStoreException("a file of the store cannot be read");
    }
  }

  @Override
  public synchronized void write(String name, String secret) {
    byte[] encrypted = crypted(protect, secret.getBytes(UTF_8));
    try {
      Files.createDirectories(folder);
      // Always the same name: what a broken-off write left is not there twice.
      Path fresh = unfinished(name);
      Files.write(fresh, encrypted);
      Files.move(fresh, file(name), ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SecretStoreException("a file of the store cannot be written");
    }
  }

  @Override
  public synchronized void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
      Files.deleteIfExists(unfinished(name));
    } catch (IOException e) {
      throw new SecretStoreException("a file of the store cannot be removed");
    }
  }

  @Override
  public Kind kind() {
    return Kind.WINDOWS;
  }

  private Path unfinished(String name) {
    return folder.resolve(file(name).getFileName() + ".tmp");
  }

  private Path file(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".dpapi");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file of another user or of a reset password, or a damaged one: nobody can read it again. */
  private byte[] decrypted(byte[] content) {
    try {
      return crypted(unprotect, content);
    } catch (SecretStoreException e) {
      throw new DamagedSecretException();
    }
  }

  private byte[] crypted(MethodHandle function, byte[] content) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocate(BLOB);
      MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, content);
      in.set(JAVA_INT, 0, content.length);
      in.set(ADDRESS, BLOB.byteOffset(MemoryLayout.PathElement.groupElement("data")), bytes);
      MemorySegment out = arena.allocate(BLOB);
      MemorySegment none = MemorySegment.NULL;
      Object done = Native.call(function, in, none, none, none, none, SILENTLY, out);
      bytes.fill((byte) 0);
      if (done.equals(0)) {
        throw new SecretStoreException("Windows does not encrypt or decrypt");
      }
      return taken(out);
    }
  }

  /** The bytes of a blob that Windows allocated. */
  private byte[] taken(MemorySegment blob) {
    int size = blob.get(JAVA_INT, 0);
    MemorySegment address =
        blob.get(ADDRESS, BLOB.byteOffset(MemoryLayout.PathElement.groupElement("data")));
    MemorySegment data = Native.sized(address, size);
    byte[] content = data.toArray(JAVA_BYTE);
    data.fill((byte) 0);
    Native.call(free, address);
    return content;
  }
}
