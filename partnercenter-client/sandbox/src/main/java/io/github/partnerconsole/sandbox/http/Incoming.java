package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Reads a request off the wire. */
final class Incoming {
  /** Far above any body that Partner Center takes. */
  private static final int LONGEST_BODY = 1 << 20;

  private static final int LONGEST_FILES = 32 << 20;

  private Incoming() {}

  static Request read(HttpExchange exchange) throws IOException {
    String content = content(exchange);
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        query(exchange.getRequestURI().getRawQuery()),
        exchange.getRequestHeaders(),
        content,
        Map.of());
  }

  /** Files come with one character for each byte. */
  private static String content(HttpExchange exchange) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    boolean hasFiles = type != null && type.startsWith("multipart/");
    byte[] bytes = exchange.getRequestBody().readNBytes(hasFiles ? LONGEST_FILES : LONGEST_BODY);
    return new String(bytes, hasFiles ? ISO_8859_1 : UTF_8);
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
