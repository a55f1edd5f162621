package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.SendListener;
import io.github.partnerconsole.partnercenter.failure.CallDetails;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call, complete but for its token.
 *
 * @param writes whether it may change something, so that a lost answer leaves doubt
 * @param download whether the body of its answer is read as it comes
 * @param headers beyond those that every call has
 * @param body JSON text, or a form with one character for each byte; null for none
 */
record Request(
    String method,
    URI host,
    Identity identity,
    Target target,
    boolean writes,
    boolean download,
    UUID requestId,
    UUID correlationId,
    Map<String, String> headers,
    @Nullable String body,
    SendListener beforeSend) {

  String url() {
    String start = host.toString();
    int end = start.length();
    while (end > 0 && start.charAt(end - 1) == '/') {
      end--;
    }
    return start.substring(0, end) + target;
  }

  /** The body as it goes over the wire: UTF-8, but for a form with one byte for each character. */
  byte @Nullable [] bytes() {
    boolean isForm = headers.getOrDefault("Content-Type", "").startsWith("multipart/");
    Charset charset = isForm ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return body == null ? null : body.getBytes(charset);
  }

  CallDetails details(@Nullable Integer status, @Nullable String code, @Nullable String said) {
    return new CallDetails(
        method, host, target.path(), status, code, said, requestId, correlationId);
  }

  /** Without headers and body, which hold what must not be read by others. */
  @Override
  public String toString() {
    return method + " " + target.path();
  }
}
