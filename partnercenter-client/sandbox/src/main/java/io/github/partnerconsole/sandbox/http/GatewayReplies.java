package io.github.partnerconsole.sandbox.http;

import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers that come from in front of Partner Center, before any of its rules. */
final class GatewayReplies {
  static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";

  private GatewayReplies() {}

  /** Shape as printed in Microsoft's API throttling guidance, 2023-10. */
  static Reply throttled(Duration retryAfter) {
    long seconds = retryAfter.toSeconds();
    String message = "Rate limit is exceeded. Try again in " + seconds + " seconds.";
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("statusCode", 429);
    return Reply.json(429, body.put("message", message))
        .with("Retry-After", String.valueOf(seconds));
  }

  static Reply serverError(int status) {
    Reply unexpected = new Refusal(ApiError.UNEXPECTED).reply();
    return new Reply(status, unexpected.headers(), unexpected.content());
  }

  static Reply unauthorized() {
    return Reply.nothing(401).with("WWW-Authenticate", INVALID_TOKEN);
  }
}
