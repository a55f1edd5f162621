package io.github.partnerconsole.sandbox.wire;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Which state of a resource a caller has seen: by the If-Match header, or by attributes.etag in the
 * body, which is all that Microsoft's SDK sends.
 */
public final class Etags {
  private Etags() {}

  /** 400/2055 where the caller saw another state; a caller that says nothing is let through. */
  public static void requireCurrent(Request request, Body body, String current) {
    String header = request.header("If-Match").map(Etags::unquoted).orElse("");
    String inBody = body.text("attributes", "etag").orElse("");
    boolean isOther = !header.isEmpty() && !header.equals("*") && !header.equals(current);
    if (isOther || (isOfOurMaking(inBody) && !inBody.equals(current))) {
      throw new Refusal(ApiError.ETAG_STALE);
    }
  }

  /** The etag of a version of a resource: base 64 of both, as in Microsoft's samples. */
  public static String of(String id, int version) {
    String json = "{\"id\":\"" + id + "\",\"version\":" + version + "}";
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String unquoted(String header) {
    return header.strip().replaceFirst("^W/", "").replace("\"", "");
  }

  // Callers put all sorts of things here (test-and-debug page, 2023-10); only ours can be stale.
  private static boolean isOfOurMaking(String etag) {
    try {
      String json = new String(Base64.getDecoder().decode(etag), StandardCharsets.UTF_8);
      return json.startsWith("{\"id\":") && json.contains("\"version\":");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
