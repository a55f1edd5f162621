package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Reply;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The identity service says no. */
final class OAuthRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What a client has to ask for, as a conditional access policy says it. */
  private static final String MFA_CLAIMS =
      "{\"access_token\":{\"capolids\":{\"essential\":true,"
          + "\"values\":[\"9d4c1b70-5b8e-4f3c-8c43-61f0f2ab1c55\"]}}}";

  private final OAuthError error;

  OAuthRefusal(OAuthError error, String text) {
    super(text, null, false, false);
    this.error = error;
  }

  OAuthError error() {
    return error;
  }

  /** The documented body of a refusal at the token endpoint. */
  Reply reply(Instant now) {
    String trace = UUID.randomUUID().toString();
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("error", error.error());
    body.put("error_description", getMessage() + " Trace ID: " + trace + " Timestamp: " + now);
    body.putArray("error_codes").add(error.number());
    body.put("timestamp", now.toString()).put("trace_id", trace);
    body.put("correlation_id", UUID.randomUUID().toString());
    if (error == OAuthError.CONSENT_MISSING) {
      body.put("suberror", "consent_required");
    }
    if (error == OAuthError.MFA_NEEDED || error == OAuthError.MFA_NOT_SET_UP) {
      body.put("suberror", "basic_action").put("claims", MFA_CLAIMS);
    }
    return Reply.json(error.status(), body).with("Cache-Control", "no-store");
  }
}
