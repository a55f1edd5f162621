package io.github.partnerconsole.core.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One record as it stands in a file: the length of its JSON in bytes, the CRC32C of these bytes as
 * eight hex digits, the JSON in UTF-8, and a newline.
 *
 * <pre>61 1c291ca3 {"version":1, ...}</pre>
 *
 * @param json the text between header and newline
 * @param end offset of the byte after the JSON, which should be the newline
 */
record RecordLine(String json, int end) {

  static final char NEWLINE = '\n';

  private static final int MAX_LENGTH = 9_999_999;
  private static final int CRC_AND_BLANKS = 10;

  /**
   * @throws IllegalArgumentException where the text has a newline or more than ten million bytes
   */
  static byte[] encode(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_LENGTH || json.indexOf(NEWLINE) >= 0) {
      throw new IllegalArgumentException("Not one line of at most " + MAX_LENGTH + " bytes");
    }
    byte[] header = header(bytes);
    byte[] line = Arrays.copyOf(header, header.length + bytes.length + 1);
    System.arraycopy(bytes, 0, line, header.length, bytes.length);
    line[line.length - 1] = NEWLINE;
    return line;
  }

  private static byte[] header(byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(json);
    String digits = HexFormat.of().toHexDigits((int) crc.getValue());
    return (json.length + " " + digits + " ").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The record that starts at the offset; absent where none stands there whole. The byte after its
   * JSON exists but may not be a newline.
   */
  static Optional<RecordLine> at(byte[] bytes, int offset) {
    int blank = offset;
    int length = 0;
    while (blank < bytes.length && isDigit(bytes[blank]) && length <= MAX_LENGTH) {
      length = 10 * length + bytes[blank] - '0';
      blank++;
    }
    int start = blank + CRC_AND_BLANKS;
    int end = start + length;
    if (length > MAX_LENGTH || end >= bytes.length) {
      return Optional.empty();
    }
    return whole(bytes, offset, start, end);
  }

  /** Makes the header anew and compares, so that an altered byte of it is found as well. */
  private static Optional<RecordLine> whole(byte[] bytes, int offset, int start, int end) {
    byte[] json = Arrays.copyOfRange(bytes, start, end);
    byte[] header = header(json);
    return Arrays.equals(header, 0, header.length, bytes, offset, start)
        ? Optional.of(new RecordLine(new String(json, StandardCharsets.UTF_8), end))
        : Optional.empty();
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
