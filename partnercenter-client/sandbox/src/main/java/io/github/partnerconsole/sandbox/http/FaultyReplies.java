package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a right answer into one that a caller must be able to bear. */
final class FaultyReplies {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PAGE = "<html><body>Welcome to the hotel network</body></html>";
  private static final String UNHEARD = "introduced_overnight";

  /** Members whose values are enumerations, to which Microsoft adds. */
  private static final Set<String> OPEN =
      Set.of(
          "status",
          "relationshipToPartner",
          "billingCycle",
          "billingType",
          "transactionType",
          "unitType",
          "segment",
          "contractType",
          "vettingStatus");

  private FaultyReplies() {}

  /** Half of it, where the headers promised the whole; made twice, to know how long that is. */
  static Reply truncated(Reply reply) {
    Reply.Writer whole = writer(reply.content());
    Start all = new Start(OutputStream.nullOutputStream(), Long.MAX_VALUE);
    try {
      whole.writeTo(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Reply.Writer half = out -> whole.writeTo(new Start(out, all.seen / 2));
    return new Reply(reply.status(), reply.headers(), new Reply.Broken(half, all.seen + 1));
  }

  static Reply garbage(Reply reply) {
    return new Reply(
        reply.status(),
        reply.headers(),
        new Reply.Stream("text/html; charset=utf-8", out -> out.write(PAGE.getBytes(UTF_8))));
  }

  static Reply unknownValues(Reply reply) {
    if (!(reply.content() instanceof Reply.Json(JsonNode body))) {
      return reply;
    }
    JsonNode changed = body.deepCopy();
    change(changed);
    return new Reply(reply.status(), reply.headers(), new Reply.Json(changed));
  }

  /** Where to look, written as the service writes links: without /v1. */
  static Reply accepted(Request request) {
    return Reply.nothing(202).with("Location", request.path().replaceFirst("^/v1(?=/)", ""));
  }

  private static void change(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : Map.copyOf(members(object)).entrySet()) {
        if (member.getValue().isString() && OPEN.contains(member.getKey())) {
          object.put(member.getKey(), UNHEARD);
        }
      }
    }
    node.forEach(FaultyReplies::change);
  }

  private static Map<String, JsonNode> members(ObjectNode object) {
    return object
        .propertyStream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Reply.Writer writer(Reply.Content content) {
    return switch (content) {
      case Reply.Nothing() -> _ -> {};
      case Reply.Json(JsonNode body) -> out -> out.write(JSON.writeValueAsBytes(body));
      case Reply.Broken(Reply.Writer start, long _) -> start;
      case Reply.Stream(String _, Reply.Writer writer) -> writer;
    };
  }

  /** Lets through so many bytes, and drops the others. */
  private static final class Start extends OutputStream {
    private final OutputStream out;
    private final long length;
    private long seen;

    Start(OutputStream out, long length) {
      this.out = out;
      this.length = length;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      int wanted = Math.clamp(length - seen, 0, count);
      out.write(bytes, offset, wanted);
      seen += count;
    }
  }
}
