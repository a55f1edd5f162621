package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.core.gateway.Failure;
import java.time.Duration;

/** What a failure is called: what the world said, and what is known of the outcome, no more. */
public final class FailureTexts {
  private FailureTexts() {}

  /** One or two sentences; a code of Microsoft's comes last and in brackets. */
  public static String of(Failure failure) {
    return switch (failure) {
      case Failure.Rejected rejected -> rejected(rejected);
      case Failure.Throttled throttled ->
          text("failure.throttled", seconds(throttled.retryAfter()));
      case Failure.SignInNeeded _ -> text("failure.signIn");
      case Failure.Unreachable _ -> text("failure.unreachable");
      case Failure.OutcomeUnknown unknown -> text("failure.unknown", unknown.requestId().brief());
    };
  }

  /** How it is marked. */
  public static Mark mark(Failure failure) {
    return switch (failure) {
      case Failure.Rejected _ -> Mark.BLOCK;
      case Failure.Throttled _ -> Mark.WAITS;
      case Failure.SignInNeeded _ -> Mark.WARN;
      case Failure.Unreachable _ -> Mark.OFFLINE;
      case Failure.OutcomeUnknown _ -> Mark.UNKNOWN;
    };
  }

  private static String rejected(Failure.Rejected rejected) {
    String code = rejected.code().isEmpty() ? "HTTP " + rejected.status() : rejected.code();
    return rejected.description().isBlank()
        ? text("failure.rejectedSilently", code)
        : text("failure.rejected", sentence(rejected.description().strip()), code);
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
