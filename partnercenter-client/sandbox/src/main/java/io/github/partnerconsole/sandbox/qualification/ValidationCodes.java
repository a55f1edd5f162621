package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Codes that let the partner qualify so many customers for the Government Community Cloud
 * (get-a-partner-s-validation-codes page, 2023-10).
 */
final class ValidationCodes {

  void addTo(Router router) {
    router.needing(Access.USER).get("/v1/customers/all/validations", this::list);
  }

  private Reply list(Request request, State state) {
    ArrayNode codes = JsonNodeFactory.instance.arrayNode();
    state.all(Section.VALIDATION_CODES).map(ValidationCodes::shape).forEach(codes::add);
    return Reply.ok(codes);
  }

  private static ObjectNode shape(ObjectNode kept) {
    ObjectNode code = Shapes.object().put("partnerId", Provider.TENANT);
    code.put("organizationName", kept.path("organizationName").asString());
    code.put("validationId", kept.path("id").asString());
    code.put("maxCreates", kept.path("maxCreates").asInt());
    code.put("remainingCreates", kept.path("remainingCreates").asInt());
    String changed = URLEncoder.encode(kept.path("changedAt").asString(), StandardCharsets.UTF_8);
    return code.put("eTag", "W/\"datetime'" + changed + "'\"");
  }

  /** Uses the code once; which error an unknown or used-up one gets is not documented. */
  static void use(String code, State state, Instant now) {
    ObjectNode kept =
        state
            .find(Section.VALIDATION_CODES, code)
            .orElseThrow(() -> Refusal.property("ValidationCode", "is not one of the partner's"))
            .deepCopy();
    int remaining = kept.path("remainingCreates").asInt();
    if (remaining < 1) {
      throw Refusal.property("ValidationCode", "is used up");
    }
    kept.put("remainingCreates", remaining - 1).put("changedAt", now.toString());
    state.put(Section.VALIDATION_CODES, code, kept);
  }
}
