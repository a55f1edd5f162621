package io.github.partnerconsole.sandbox.identity;

/**
 * What the identity service refuses with: number, OAuth error and status as Microsoft lists them
 * (identity-platform reference-error-codes, v2-oauth2-device-code and v2-oauth2-auth-code-flow,
 * 2025), the text in our words.
 */
enum OAuthError {
  TWO_RESOURCES(28000, "invalid_scope", "The scope names more than one resource."),
  MFA_NEEDED(50076, "interaction_required", "Multi-factor authentication is needed."),
  MFA_NOT_SET_UP(50079, "interaction_required", "A second factor has to be set up first."),
  NOT_IN_TENANT(50020, "invalid_grant", "The account {0} does not exist in this tenant."),
  NOT_ASSIGNED(50105, "interaction_required", "The account {0} has no role for the application."),
  VERIFIER_MISSING(50148, "invalid_grant", "The code verifier is missing."),
  VERIFIER_WRONG(501481, "invalid_grant", "The code verifier does not match the challenge."),
  REDIRECT_DIFFERS(500112, "invalid_client", "The redirect URI is not the one of the sign-in."),
  SESSION_REVOKED(50173, "invalid_grant", "The sign-in was revoked."),
  CODE_USED(54005, "invalid_grant", "The code was redeemed already."),
  CONSENT_MISSING(65001, "invalid_grant", "Nobody consented to this application."),
  CONSENT_DENIED(65004, "access_denied", "The user declined to consent."),
  GRANT_UNKNOWN(70000, "invalid_grant", "The code or refresh token is not valid."),
  GRANT_EXPIRED(70008, "invalid_grant", "The code has expired."),
  DEVICE_PENDING(70016, "authorization_pending", "Nobody has answered yet."),
  DEVICE_UNKNOWN(70018, "bad_verification_code", "The device code is not known."),
  DEVICE_DECLINED(70019, "authorization_declined", "The user declined."),
  DEVICE_EXPIRED(70020, "expired_token", "The device code has expired."),
  GRANT_UNSUPPORTED(70003, "unsupported_grant_type", "The grant type is not known."),
  REFRESH_EXPIRED(700082, "invalid_grant", "The refresh token expired unused."),
  TENANT_UNKNOWN(90002, "invalid_request", "Tenant {0} was not found."),
  PARAMETER_MISSING(900144, "invalid_request", "The parameter {0} is missing."),
  APPLICATION_UNKNOWN(700016, "unauthorized_client", "Application {0} is not known here."),
  ASSERTION_OUT_OF_TIME(700024, "invalid_client", "The assertion is not valid at this time.", 401),
  CLIENT_IS_PUBLIC(700025, "invalid_client", "A public client must send no proof.", 401),
  ASSERTION_WRONG(700027, "invalid_client", "The assertion's signature is wrong.", 401),
  DEFAULT_SCOPE_WANTED(1002012, "invalid_scope", "The scope has to be a resource's .default."),
  SECRET_WRONG(7000215, "invalid_client", "The client secret is wrong.", 401),
  PROOF_MISSING(7000218, "invalid_client", "client_assertion or client_secret is missing.", 401);

  private final int number;
  private final String error;
  private final String text;
  private final int status;

  OAuthError(int number, String error, String text) {
    this(number, error, text, 400);
  }

  OAuthError(int number, String error, String text, int status) {
    this.number = number;
    this.error = error;
    this.text = text;
    this.status = status;
  }

  int number() {
    return number;
  }

  String error() {
    return error;
  }

  int status() {
    return status;
  }

  /** An exception with the text, its {0} replaced. */
  OAuthRefusal refuse(String argument) {
    return new OAuthRefusal(this, "AADSTS" + number + ": " + text.replace("{0}", argument));
  }

  OAuthRefusal refuse() {
    return refuse("");
  }
}
