package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One line for each try, with nothing in it that is secret or personal: no header, no body, no
 * value of a query.
 */
final class CallLog {
  private static final System.Logger LOG =
      System.getLogger("io.github.partnerconsole.partnercenter");

  private CallLog() {}

  static void answered(Request request, int status, int tries, Duration took) {
    LOG.log(Level.DEBUG, () -> line(request, Integer.toString(status), tries, took));
  }

  static void failed(Request request, PartnerCenterException failure, int tries, Duration took) {
    Integer status = failure.status();
    String outcome =
        failure.getClass().getSimpleName()
            + (status == null ? "" : " " + status)
            + (failure.code() == null ? "" : " code " + failure.code());
    LOG.log(Level.DEBUG, () -> line(request, outcome, tries, took));
  }

  private static String line(Request request, String outcome, int tries, Duration took) {
    return "%s %s -> %s in %d ms, try %d, MS-RequestId %s, MS-CorrelationId %s"
        .formatted(
            request.method(),
            withoutValues(request.target()),
            outcome,
            took.toMillis(),
            tries,
            request.requestId(),
            request.correlationId());
  }

  private static String withoutValues(Target target) {
    return target.query().isEmpty()
        ? target.path()
        : Arrays.stream(target.query().split("&"))
            .map(pair -> pair.split("=", 2)[0])
            .collect(Collectors.joining("&", target.path() + "?", ""));
  }
}
