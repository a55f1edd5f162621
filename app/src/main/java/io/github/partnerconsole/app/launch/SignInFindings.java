package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.signin.SignInFailure;
import java.time.Duration;

/** Says what the sign-in's failures mean to the console: to whoever signs in, and to a call. */
final class SignInFindings {
  private static final Field USER = SignIn.FIELD;
  private static final Field APP = SignIn.CREDENTIAL;

  private SignInFindings() {}

  /** What is wrong, and what to do about it. */
  static Finding of(SignInFailure failure) {
    return switch (failure) {
      case SignInFailure.NotSignedIn _ -> Finding.note("signIn.notSignedIn", USER);
      case SignInFailure.WrongTenant _ -> Finding.block("signIn.wrongTenant", USER);
      case SignInFailure.RoleMissing _ -> Finding.block("signIn.roleMissing", USER);
      case SignInFailure.MfaMissing _ -> Finding.block("signIn.mfaMissing", USER);
      case SignInFailure.TokenRefused _ -> Finding.block("signIn.tokenRefused", USER);
      case SignInFailure.PolicyBlocks _ -> Finding.block("signIn.policyBlocks", USER);
      case SignInFailure.PermissionMissing _ -> Finding.block("signIn.permissionMissing", USER);
      case SignInFailure.SessionExpired _ -> Finding.warn("signIn.sessionExpired", USER);
      case SignInFailure.StillKept _ -> Finding.warn("signIn.stillKept", USER);
      case SignInFailure.ConsentExpired _ -> Finding.warn("signIn.consentExpired", USER);
      case SignInFailure.ConsentDenied _ -> Finding.block("signIn.consentDenied", USER);
      case SignInFailure.ClockSkew skew -> clock(skew.ahead());
      case SignInFailure.Offline _ -> Finding.warn("signIn.offline", USER);
      case SignInFailure.NoAnswer _ -> Finding.warn("signIn.noAnswer", USER);
      case SignInFailure.ForeignAnswer _ -> Finding.block("signIn.foreignAnswer", USER);
      case SignInFailure.Cancelled _ -> Finding.note("signIn.cancelled", USER);
      case SignInFailure.NotPublicClient _ -> Finding.block("signIn.notPublicClient", USER);
      case SignInFailure.CacheDamaged _ -> Finding.warn("signIn.cacheDamaged", USER);
      case SignInFailure.CredentialMissing _ -> Finding.note("signIn.credentialMissing", APP);
      case SignInFailure.CredentialRejected _ -> Finding.block("signIn.credentialRejected", APP);
      case SignInFailure.NoBrowser _ -> Finding.warn("signIn.noBrowser", USER);
      case SignInFailure.ServiceBusy _ -> Finding.warn("signIn.serviceBusy", USER);
      case SignInFailure.Refused refused -> refused(refused.code());
    };
  }

  /** The same, where the application signed in without a person. */
  static Finding ofApplication(SignInFailure failure) {
    Finding user = of(failure);
    return new Finding(user.severity(), user.key(), APP, user.args(), user.source());
  }

  /** Microsoft let the application in, and Partner Center does not take its token. */
  static Finding applicationRefused() {
    return Finding.block("signIn.applicationRefused", APP);
  }

  /** A certificate file that cannot be used. */
  static Finding unreadableCertificate() {
    return Finding.block("signIn.certificateUnreadable", APP);
  }

  private static Finding clock(Duration ahead) {
    long minutes = ahead.abs().toMinutes();
    if (minutes == 0) {
      return Finding.block("signIn.clockSkew", USER);
    }
    return ahead.isNegative()
        ? Finding.block("signIn.clockBehind", USER, minutes)
        : Finding.block("signIn.clockAhead", USER, minutes);
  }

  private static Finding refused(int code) {
    return code == 0
        ? Finding.block("signIn.refusedSilently", USER)
        : Finding.block("signIn.refused", USER, "AADSTS" + code);
  }

  /** What a call that got no token for it comes to; nothing of that call was sent. */
  static Failure ofCall(SignInFailure failure) {
    return switch (failure) {
      case SignInFailure.Offline _,
          SignInFailure.NoAnswer _,
          SignInFailure.Cancelled _,
          SignInFailure.ServiceBusy _ ->
          new Failure.Unreachable(failure.key());
      case SignInFailure.NotSignedIn _,
          SignInFailure.WrongTenant _,
          SignInFailure.RoleMissing _,
          SignInFailure.MfaMissing _,
          SignInFailure.TokenRefused _,
          SignInFailure.PolicyBlocks _,
          SignInFailure.PermissionMissing _,
          SignInFailure.SessionExpired _,
          SignInFailure.StillKept _,
          SignInFailure.ConsentExpired _,
          SignInFailure.ConsentDenied _,
          SignInFailure.ClockSkew _,
          SignInFailure.ForeignAnswer _,
          SignInFailure.NotPublicClient _,
          SignInFailure.CacheDamaged _,
          SignInFailure.CredentialMissing _,
          SignInFailure.CredentialRejected _,
          SignInFailure.NoBrowser _,
          SignInFailure.Refused _ ->
          new Failure.SignInNeeded(failure.key());
    };
  }
}
