package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a body of multipart/form-data (RFC 7578). */
public final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  private Multipart() {}

  /**
   * One part.
   *
   * @param fileName empty where it is no file
   * @param content one character for each byte
   */
  public record Part(String name, String fileName, String content) {
    public boolean isFile(String field) {
      return name.equalsIgnoreCase(field) && !fileName.isEmpty();
    }

    /** In bytes. */
    public int size() {
      return content.length();
    }

    public String text() {
      return new String(content.getBytes(ISO_8859_1), UTF_8).strip();
    }
  }

  /** None where the body is no such thing. */
  public static List<Part> of(Request request) {
    Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
    List<Part> parts = new ArrayList<>();
    if (boundary.find()) {
      String mark = "--" + boundary.group(1).strip();
      for (String part : request.content().split(Pattern.quote(mark), -1)) {
        read(part, parts);
      }
    }
    return parts;
  }

  /** Microsoft's sample leaves the empty line out between a part's one header and its text. */
  private static void read(String part, List<Part> parts) {
    Matcher name = NAME.matcher(part);
    if (!name.find()) {
      return;
    }
    int empty = part.indexOf("\r\n\r\n");
    int start = empty >= 0 ? empty + 4 : part.indexOf('\n', name.end()) + 1;
    String headers = part.substring(0, start);
    Matcher file = FILE.matcher(headers);
    String fileName = file.find() ? file.group(1) : "";
    String content = start == 0 ? "" : part.substring(start).replaceFirst("\r?\n$", "");
    parts.add(new Part(name.group(1), utf8(fileName), content));
  }

  private static String utf8(String text) {
    return new String(text.getBytes(ISO_8859_1), UTF_8);
  }
}
