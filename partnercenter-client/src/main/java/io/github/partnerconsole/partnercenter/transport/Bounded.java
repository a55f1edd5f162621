package io.github.partnerconsole.partnercenter.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off where it is longer than it should be, such as one packed in malice. */
final class Bounded extends FilterInputStream {
  private final long longest;
  private long count;

  /** The limit was passed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long longest) {
      super("The answer is larger than " + longest + " bytes");
    }
  }

  Bounded(InputStream in, long longest) {
    super(in);
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long more) throws IOException {
    count += more;
    if (count > longest) {
      throw new TooLongException(longest);
    }
  }
}
