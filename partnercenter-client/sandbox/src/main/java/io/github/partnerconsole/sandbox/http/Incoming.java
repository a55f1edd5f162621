package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads a request off the wire. */
final class Incoming {
  /** Far above any body that Partner Center takes. */
  private static final int LONGEST_BODY = 1 << 20;

  private static final int LONGEST_FILES = 32 << 20;

  /** So much more of a body is taken off the wire, for a caller that sends hears nothing. */
  private static final int LONGEST_REST = 64 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Incoming() {}

  static Request read(HttpExchange exchange) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    boolean hasFiles =
        type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    int longest = hasFiles ? LONGEST_FILES : LONGEST_BODY;
    try (InputStream in = exchange.getRequestBody()) {
      byte[] bytes = in.readNBytes(longest);
      long rest = discard(in);
      return rest > 0
          ? request(exchange, "", "The body is longer than " + longest + " bytes.")
          : request(exchange, bytes, hasFiles);
    } catch (IOException e) {
      return request(exchange, "", "The body broke off or is badly framed.");
    }
  }

  private static long discard(InputStream in) throws IOException {
    long left = LONGEST_REST;
    long skipped = in.skip(left);
    while (skipped > 0 && left > 0) {
      left -= skipped;
      skipped = in.skip(left);
    }
    return LONGEST_REST - left;
  }

  /** Files come with one character for each byte. */
  private static Request request(HttpExchange exchange, byte[] bytes, boolean hasFiles) {
    if (hasFiles) {
      return request(exchange, new String(bytes, ISO_8859_1), "");
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return request(exchange, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, "");
    } catch (CharacterCodingException e) {
      return request(exchange, "", "The body is not UTF-8.");
    }
  }

  private static Request request(HttpExchange exchange, String content, String flaw) {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        query(exchange.getRequestURI().getRawQuery()),
        exchange.getRequestHeaders(),
        content,
        flaw,
        false,
        Map.of());
  }

  private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
    Map<String, String> query = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          query.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
      }
    }
    return Collections.unmodifiableMap(query);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
