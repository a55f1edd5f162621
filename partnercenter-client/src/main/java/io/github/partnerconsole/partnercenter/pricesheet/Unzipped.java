package io.github.partnerconsole.partnercenter.pricesheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/** The one file of a zip archive, or the stream itself where it is none. */
final class Unzipped {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Unzipped() {}

  static InputStream of(InputStream given) throws IOException {
    BufferedInputStream start = new BufferedInputStream(given);
    start.mark(ZIP.length);
    boolean zipped = Arrays.equals(start.readNBytes(ZIP.length), ZIP);
    start.reset();
    return zipped ? firstFile(new ZipInputStream(start)) : start;
  }

  private static InputStream firstFile(ZipInputStream zip) throws IOException {
    zip.getNextEntry();
    return zip;
  }
}
