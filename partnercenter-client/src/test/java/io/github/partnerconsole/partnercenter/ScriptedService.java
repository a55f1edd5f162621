package io.github.partnerconsole.partnercenter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * An HTTP server on loopback that answers in the order a test wrote down, and remembers what it was
 * asked.
 */
public final class ScriptedService implements AutoCloseable {
  /** One request as it arrived. */
  public record Seen(
      String method, String uri, com.sun.net.httpserver.Headers headers, String body) {
    public String header(String name) {
      return headers.getFirst(name);
    }
  }

  /** What to do with one request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Queue<Answer> script = new ArrayDeque<>();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();

  public ScriptedService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public ScriptedService then(Answer answer) {
    script.add(answer);
    return this;
  }

  /** Answers with this status and JSON; headers as name, value, name, value. */
  public ScriptedService then(int status, String json, String... headers) {
    return then(exchange -> send(exchange, status, json, headers));
  }

  /** Reads the request and drops the connection without a byte of an answer. */
  public ScriptedService thenDrop() {
    return then(HttpExchange::close);
  }

  public List<Seen> seen() {
    return seen;
  }

  public Seen only() {
    if (seen.size() != 1) {
      throw new AssertionError("One request expected: " + seen);
    }
    return seen.getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    seen.add(
        new Seen(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            body));
    Answer answer = script.poll();
    if (answer == null) {
      send(exchange, 599, "{\"description\":\"nothing was scripted for this request\"}");
    } else {
      answer.to(exchange);
    }
  }

  private static void send(HttpExchange exchange, int status, String json, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    boolean empty = bytes.length == 0 || "HEAD".equals(exchange.getRequestMethod());
    exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
    if (!empty) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
