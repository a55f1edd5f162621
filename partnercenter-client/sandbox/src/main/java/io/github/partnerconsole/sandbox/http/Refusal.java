package io.github.partnerconsole.sandbox.http;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A call is refused with a documented error. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ApiError error;
  private final String property;

  /** Refuses with the error's text, each {0}, {1}, ... replaced by an argument. */
  public Refusal(ApiError error, Object... arguments) {
    this(error, "", arguments);
  }

  private Refusal(ApiError error, String property, Object[] arguments) {
    super(fill(error.text(), arguments), null, false, false);
    this.error = error;
    this.property = property;
  }

  /** Refuses a property, named by its path, with the reason. */
  public static Refusal property(String path, String reason) {
    return new Refusal(ApiError.INVALID_PROPERTY, path, new Object[] {path, reason});
  }

  /** Refuses with the error's text, and a page to read in its data. */
  public static Refusal learning(ApiError error, String page, Object... arguments) {
    return new Refusal(error, page, arguments);
  }

  ApiError error() {
    return error;
  }

  Reply reply() {
    Reply reply =
        Reply.json(error.status(), error.isCustomerService() ? customerServiceBody() : fault());
    return error.status() == 401
        ? reply.with("WWW-Authenticate", GatewayReplies.INVALID_TOKEN)
        : reply;
  }

  /** How a checkout prints it, next to the groups that were ordered. */
  public ObjectNode orderError(String group) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("orderGroupId", group)
        .put("code", error.code())
        .put("description", getMessage());
  }

  private ObjectNode fault() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("code", error.code());
    body.put("description", getMessage());
    ArrayNode data = body.putArray("data");
    if (!property.isEmpty()) {
      data.add(property);
    }
    return body.put("source", error.source());
  }

  private ObjectNode customerServiceBody() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("code", error.code());
    body.put("message", getMessage()).put("description", getMessage());
    body.put("errorName", error.errorName()).put("isRetryable", false).putObject("parameters");
    return body.put("errorMessageExtended", "InternalErrorCode=" + error.code());
  }

  private static String fill(String text, Object[] arguments) {
    String filled = text;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
