package io.github.partnerconsole.partnercenter.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A link from one page to the next, as a service wrote it. */
final class NextLink {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private NextLink() {}

  /**
   * The link. What may not stand in one, such as the quotes of a filter, is encoded.
   *
   * @throws UnreadableJsonException where it is none, or goes up and down by dots
   */
  static URI read(String text) {
    URI link = parsed(encoded(text));
    String path = link.getRawPath();
    if (path != null && Arrays.stream(path.split("/", -1)).anyMatch(NextLink::isDots)) {
      throw new UnreadableJsonException("a link to the next page that leaves its place");
    }
    return link;
  }

  private static URI parsed(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new UnreadableJsonException("a link to the next page that is none");
    }
  }

  private static boolean isDots(String segment) {
    String plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
    return plain.equals(".") || plain.equals("..");
  }

  private static String encoded(String text) {
    StringBuilder link = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(link, c));
    return link.toString();
  }

  private static void append(StringBuilder link, int c) {
    if (c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
      link.append((char) c);
    } else {
      for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        link.append('%').append("%02X".formatted(each));
      }
    }
  }
}
