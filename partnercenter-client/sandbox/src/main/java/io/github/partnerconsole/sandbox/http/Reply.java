package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.state.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What goes back to the caller. */
public record Reply(int status, Map<String, String> headers, Content content) {

  /** What follows the headers. */
  public sealed interface Content {}

  public record Nothing() implements Content {}

  public record Json(JsonNode body) implements Content {}

  /** Bytes that are written as they are made, so that a large answer needs no memory. */
  public record Stream(String type, Writer writer) implements Content {}

  /** The start of an answer whose headers promise more bytes than will come. */
  public record Broken(Writer start, long promised) implements Content {}

  /** Writes a streamed answer. */
  @FunctionalInterface
  public interface Writer {
    void writeTo(OutputStream out) throws IOException;

    /** Whether what it writes is an archive, which gets no smaller. */
    default boolean isPacked() {
      return false;
    }
  }

  public static Reply ok(JsonNode body) {
    return json(200, body);
  }

  public static Reply created(JsonNode body) {
    return json(201, body);
  }

  public static Reply json(int status, JsonNode body) {
    return new Reply(status, Map.of(), new Json(body));
  }

  public static Reply nothing(int status) {
    return new Reply(status, Map.of(), new Nothing());
  }

  public static Reply stream(String type, Writer writer) {
    return new Reply(200, Map.of(), new Stream(type, writer));
  }

  /** The same with one more header. */
  public Reply with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, content);
  }

  Reply with(Map<String, String> added) {
    Map<String, String> more = new TreeMap<>(headers);
    more.putAll(added);
    return new Reply(status, more, content);
  }

  Answer answer() {
    return new Answer(
        status,
        headers,
        content instanceof Json(JsonNode body) ? Optional.of(body) : Optional.empty());
  }

  static Reply of(Answer answer) {
    Content content = answer.body().<Content>map(Json::new).orElseGet(Nothing::new);
    return new Reply(answer.status(), answer.headers(), content);
  }
}
