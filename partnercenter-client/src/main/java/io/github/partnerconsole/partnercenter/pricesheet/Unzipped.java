package io.github.partnerconsole.partnercenter.pricesheet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/**
 * The one file of a zip archive, or the stream itself where it is none. Told by its first bytes:
 * the service names the archive in no header, and a proxy may have packed the stream in its own
 * way.
 */
final class Unzipped {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte ZLIB = 0x78;

  private Unzipped() {}

  static InputStream of(InputStream given) throws IOException {
    BufferedInputStream start = new BufferedInputStream(given);
    start.mark(ZIP.length);
    byte[] first = start.readNBytes(ZIP.length);
    start.reset();
    if (Arrays.equals(first, ZIP)) {
      return firstFile(new ZipInputStream(start));
    }
    if (first.length > 1 && Arrays.equals(first, 0, 2, GZIP, 0, 2)) {
      return new GZIPInputStream(start);
    }
    return isZlib(first) ? new InflaterInputStream(start) : start;
  }

  /** The second byte of all but the rarest levels is no letter that a CSV file could go on with. */
  private static boolean isZlib(byte[] first) {
    return first.length > 1 && first[0] == ZLIB && (first[1] < 0 || first[1] == 1);
  }

  private static InputStream firstFile(ZipInputStream zip) throws IOException {
    if (zip.getNextEntry() == null) {
      throw new EOFException("An archive without a file");
    }
    return zip;
  }
}
