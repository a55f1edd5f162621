package io.github.partnerconsole.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a reply to the wire, with the headers that every answer of Partner Center bears. */
final class Outgoing {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Supplier<UUID> ids;

  Outgoing(Supplier<UUID> ids) {
    this.ids = ids;
  }

  void send(HttpExchange exchange, Request request, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("MS-RequestId", echo(request, "MS-RequestId"));
    headers.set("MS-CorrelationId", echo(request, "MS-CorrelationId"));
    headers.set("MS-CV", ids.get().toString().substring(0, 8) + ".0");
    headers.set("MS-ServerId", "000000001");
    reply.headers().forEach(headers::set);
    if (isBare(request, reply.status())) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    switch (reply.content()) {
      case Reply.Nothing() -> exchange.sendResponseHeaders(reply.status(), -1);
      case Reply.Json(var body) -> {
        headers.set("Content-Type", "application/json; charset=utf-8");
        sendJson(exchange, request, reply.status(), seenBy(request, body));
      }
      case Reply.Broken(var start, var promised) -> {
        exchange.sendResponseHeaders(reply.status(), promised);
        start.writeTo(exchange.getResponseBody());
        exchange.getResponseBody().flush();
      }
      case Reply.Stream(var type, var writer) -> {
        headers.set("Content-Type", type);
        sendStream(exchange, request, reply.status(), writer);
      }
    }
  }

  private static void sendJson(HttpExchange exchange, Request request, int status, JsonNode body)
      throws IOException {
    byte[] plain = JSON.writeValueAsBytes(body);
    boolean isPacked = plain.length > Packing.LEAST && Packing.isAcceptedBy(request);
    byte[] bytes = isPacked ? packed(exchange, plain) : plain;
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** What has no body whatever the reply is, also where a fault has put one into it. */
  private static boolean isBare(Request request, int status) {
    return request.method().equals("HEAD") || status == 204 || status == 304;
  }

  private static byte[] packed(HttpExchange exchange, byte[] plain) throws IOException {
    sayPacked(exchange);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (OutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(plain);
    }
    return bytes.toByteArray();
  }

  private static void sendStream(
      HttpExchange exchange, Request request, int status, Reply.Writer writer) throws IOException {
    Packed.Opener opener =
        isPacked -> {
          if (isPacked) {
            sayPacked(exchange);
          }
          exchange.sendResponseHeaders(status, 0);
          return exchange.getResponseBody();
        };
    boolean mayPack = !writer.isPacked() && Packing.isAcceptedBy(request);
    // Not closed where the writer fails: an end would make half an answer look whole.
    OutputStream out = mayPack ? new Packed(opener) : opener.open(false);
    writer.writeTo(out);
    out.close();
  }

  private static void sayPacked(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
  }

  /** The id as sent; a caller that sent none gets one made here, as documented. */
  private String echo(Request request, String header) {
    return request
        .header(header)
        .filter(value -> value.chars().allMatch(c -> c >= ' ' && c < 127))
        .orElseGet(() -> ids.get().toString());
  }

  private static JsonNode seenBy(Request request, JsonNode body) {
    return request.isOfJavaSdk() ? JavaSdkView.of(body) : body;
  }
}
