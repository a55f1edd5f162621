package io.github.partnerconsole.partnercenter.failure;

import java.io.Serializable;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which call failed and what the service said: enough for a support case, and nothing secret.
 *
 * @param method the HTTP method
 * @param host whose answer it would have been
 * @param path the path without its query, which may hold personal data
 * @param status the HTTP status, null where no answer came
 * @param code Partner Center's error code as text; codes repeat with other meanings, so match on
 *     status and code together
 * @param description what the service wrote about it
 * @param requestId the MS-RequestId as sent
 * @param correlationId the MS-CorrelationId as sent
 */
public record CallDetails(
    String method,
    URI host,
    String path,
    @Nullable Integer status,
    @Nullable String code,
    @Nullable String description,
    UUID requestId,
    UUID correlationId)
    implements Serializable {

  /** One line for a log or an exception. */
  String line() {
    StringBuilder line =
        new StringBuilder(method).append(' ').append(host).append(path).append(": ");
    line.append(status == null ? "no answer" : status);
    if (code != null) {
      line.append(", code ").append(code);
    }
    if (description != null) {
      // What a service wrote may not look like another line of a log.
      line.append(", ").append(description.replaceAll("\\p{Cntrl}+", " "));
    }
    return line.append(" (MS-RequestId ")
        .append(requestId)
        .append(", MS-CorrelationId ")
        .append(correlationId)
        .append(')')
        .toString();
  }
}
