package io.github.partnerconsole.signin;

import com.microsoft.aad.msal4j.MsalClientException;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.MsalThrottlingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what went wrong, from Microsoft's numbers (identity-platform reference-error-codes, 2025),
 * which stand in the text only.
 */
final class Diagnosis {
  private static final Pattern NUMBER = Pattern.compile("AADSTS(\\d{4,9})");

  /** Tokens and assertions bear a difference of five minutes. */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private Diagnosis() {}

  /**
   * What an exception of MSAL means.
   *
   * @param ahead by how much this computer's clock is ahead
   */
  static SignInFailure of(Throwable thrown, Duration ahead) {
    if (thrown instanceof MsalThrottlingException) {
      return new SignInFailure.ServiceBusy();
    }
    if (isOffline(thrown)) {
      return new SignInFailure.Offline();
    }
    if (thrown instanceof MsalException failed) {
      return answered(code(failed), text(failed), status(failed), ahead);
    }
    return new SignInFailure.Refused(0);
  }

  /**
   * What the service's answer means.
   *
   * @param error OAuth's word for it
   * @param description where the number stands
   */
  static SignInFailure answered(String error, String description, int status, Duration ahead) {
    int number = number(description);
    if (number == 700024 || ahead.abs().compareTo(TOLERANCE) > 0) {
      return new SignInFailure.ClockSkew(ahead);
    }
    if (status == 429 || status >= 500) {
      return new SignInFailure.ServiceBusy();
    }
    return byNumber(number).orElseGet(() -> byWord(error, number));
  }

  /** The claims that a challenge asks for; empty where there is none. */
  static Optional<String> claims(Throwable thrown) {
    return thrown instanceof MsalServiceException failed
        ? Optional.ofNullable(failed.claims()).filter(it -> !it.isBlank())
        : Optional.empty();
  }

  private static Optional<SignInFailure> byNumber(int number) {
    return Optional.ofNullable(
        switch (number) {
          case 50020, 50034, 90002, 700016, 500011, 90072 -> new SignInFailure.WrongTenant();
          case 50105, 50177 -> new SignInFailure.RoleMissing();
          case 50072, 50074, 50076, 50078, 50079, 50158 -> new SignInFailure.MfaMissing();
          case 50097, 50129, 50131, 53000, 53001, 53002, 53003, 53004 ->
              new SignInFailure.PolicyBlocks();
          case 650053, 650056, 650057, 70011 -> new SignInFailure.PermissionMissing();
          case 65004 -> new SignInFailure.ConsentDenied();
          case 65001, 90093, 90094 -> new SignInFailure.ConsentExpired();
          case 50173, 70000, 70008, 700082, 700084, 70043, 50133 ->
              new SignInFailure.SessionExpired();
          case 70020 -> new SignInFailure.NoAnswer();
          case 7000218, 9002326, 9002327 -> new SignInFailure.NotPublicClient();
          case 7000215, 7000222, 700025, 700027 -> new SignInFailure.CredentialRejected();
          default -> null;
        });
  }

  private static SignInFailure byWord(String error, int number) {
    return switch (error) {
      case "authorization_declined", "access_denied" -> new SignInFailure.ConsentDenied();
      case "consent_required" -> new SignInFailure.ConsentExpired();
      case "expired_token", "code_expired" -> new SignInFailure.NoAnswer();
      case "invalid_grant", "cache_miss" -> new SignInFailure.SessionExpired();
      case "invalid_scope" -> new SignInFailure.PermissionMissing();
      case "interaction_required" -> new SignInFailure.MfaMissing();
      case "slow_down", "temporarily_unavailable", "server_error" ->
          new SignInFailure.ServiceBusy();
      default -> new SignInFailure.Refused(number);
    };
  }

  private static int number(String description) {
    Matcher found = NUMBER.matcher(description);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  /** MSAL wraps what its HTTP client throws, and hides the reason for some in the text. */
  private static boolean isOffline(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      // MSAL's JSON reader has exceptions of the same kind, but of its own package.
      if (each instanceof IOException && each.getClass().getName().startsWith("java")) {
        return true;
      }
    }
    return thrown instanceof MsalClientException && text(thrown).startsWith("java.net.");
  }

  private static String code(MsalException failed) {
    String code = failed.errorCode();
    return code == null ? "" : code;
  }

  private static int status(MsalException failed) {
    return failed instanceof MsalServiceException answered && answered.statusCode() != null
        ? answered.statusCode()
        : 0;
  }

  private static String text(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : message;
  }
}
