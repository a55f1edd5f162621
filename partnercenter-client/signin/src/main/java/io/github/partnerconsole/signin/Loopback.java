package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where the browser brings the answer of a sign-in: a port on this computer, for one answer. Takes
 * the form that Microsoft has the browser send, and the older form in the query.
 */
final class Loopback implements AutoCloseable {
  private static final int LONGEST_ANSWER = 64 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
  private final String page;

  private Loopback(HttpServer server, String page) {
    this.server = server;
    this.page = page;
  }

  /**
   * Listens on a free port.
   *
   * @param page the HTML that the browser shows in the end
   */
  static Loopback open(String page) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    Loopback loopback = new Loopback(server, page);
    server.createContext("/", loopback::take);
    server.setExecutor(loopback.threads);
    server.start();
    return loopback;
  }

  /** What is registered without its port as a redirect for desktop applications. */
  URI redirect() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The fields of the answer, once it came. */
  CompletableFuture<Map<String, String>> answer() {
    return answer;
  }

  @Override
  public void close() {
    answer.cancel(false);
    server.stop(0);
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> fields = fields(exchange);
    boolean isAnswer = fields.containsKey("code") || fields.containsKey("error");
    // The browser has its page before the port is closed.
    try (exchange) {
      show(exchange, isAnswer);
    }
    if (isAnswer) {
      answer.complete(fields);
    }
  }

  private void show(HttpExchange exchange, boolean isAnswer) throws IOException {
    byte[] content = page.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    // A browser asks for an icon by itself, and anybody on this computer may knock.
    exchange.sendResponseHeaders(isAnswer ? 200 : 404, isAnswer ? content.length : -1);
    if (isAnswer) {
      exchange.getResponseBody().write(content);
    }
  }

  private static Map<String, String> fields(HttpExchange exchange) throws IOException {
    String form =
        exchange.getRequestMethod().equals("POST")
            ? new String(exchange.getRequestBody().readNBytes(LONGEST_ANSWER), UTF_8)
            : String.valueOf(exchange.getRequestURI().getRawQuery());
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
