package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Handler;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import java.io.Serial;
import java.time.InstantSource;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call is refused as Graph does (Graph errors page, 2024). Which code each of its refusals has is
 * documented in general only.
 */
final class GraphRefusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private GraphRefusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static GraphRefusal badRequest(String message) {
    return new GraphRefusal(400, "badRequest", message);
  }

  static GraphRefusal notFound(String what) {
    return new GraphRefusal(404, "notFound", "There is no " + what + ".");
  }

  static GraphRefusal conflict(String message) {
    return new GraphRefusal(409, "conflict", message);
  }

  static GraphRefusal stale() {
    return new GraphRefusal(412, "preconditionFailed", "If-Match names another state than this.");
  }

  /** The handler, its refusals in Graph's form. */
  static Handler guarded(Handler handler, InstantSource clock) {
    return (request, state) -> {
      try {
        return handler.handle(request, state);
      } catch (GraphRefusal refusal) {
        return refusal.reply(request.header("MS-RequestId").orElse(""), clock);
      } catch (Refusal refusal) {
        return badRequest(String.valueOf(refusal.getMessage()))
            .reply(request.header("MS-RequestId").orElse(""), clock);
      }
    };
  }

  private Reply reply(String requestId, InstantSource clock) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode error = body.putObject("error").put("code", code).put("message", getMessage());
    String id = requestId.isEmpty() ? UUID.randomUUID().toString() : requestId;
    ObjectNode inner = error.putObject("innerError").put("date", clock.instant().toString());
    inner.put("request-id", id).put("client-request-id", id);
    return Reply.json(status, body);
  }
}
