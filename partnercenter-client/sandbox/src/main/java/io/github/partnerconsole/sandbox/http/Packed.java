package io.github.partnerconsole.sandbox.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer of unknown length on its way out: plain where it ends within {@link Packing#LEAST}
 * bytes, packed from its start where it goes on. Holds no more than that in memory.
 */
final class Packed extends OutputStream {
  private final Opener opener;
  private final byte[] start = new byte[Packing.LEAST];
  private int length;
  private OutputStream packing = OutputStream.nullOutputStream();
  private boolean isOpen;

  /** Sends the headers, and gives what takes the body. */
  @FunctionalInterface
  interface Opener {
    OutputStream open(boolean isPacked) throws IOException;
  }

  Packed(Opener opener) {
    this.opener = opener;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    if (!isOpen && count <= start.length - length) {
      System.arraycopy(bytes, offset, start, length, count);
      length += count;
      return;
    }
    if (!isOpen) {
      packing = new GZIPOutputStream(opener.open(true), 1 << 13);
      packing.write(start, 0, length);
      isOpen = true;
    }
    packing.write(bytes, offset, count);
  }

  /** Ends the answer; without it the caller sees one that broke off. */
  @Override
  public void close() throws IOException {
    if (isOpen) {
      packing.close();
    } else {
      try (OutputStream plain = opener.open(false)) {
        plain.write(start, 0, length);
      }
    }
  }
}
