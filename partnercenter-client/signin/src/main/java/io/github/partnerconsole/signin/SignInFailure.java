package io.github.partnerconsole.signin;

import java.time.Duration;

/** Why there is no token: one type for each thing that somebody can do about it. */
public sealed interface SignInFailure extends SignInResult {

  /** The message's key; never a sentence, and never anything secret. */
  String key();

  /** Nobody signed in here, or whoever did signed out. */
  record NotSignedIn() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.notSignedIn";
    }
  }

  /** The account, the application or the tenant itself is not in the tenant that was named. */
  record WrongTenant() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.wrongTenant";
    }
  }

  /** The account may not use the application: it lacks the role. */
  record RoleMissing() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.roleMissing";
    }
  }

  /** Multi-factor authentication is asked for: sign in again, or set it up first. */
  record MfaMissing() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.mfaMissing";
    }
  }

  /** Microsoft's sign-in page let the person in, and Partner Center does not take the token. */
  record TokenRefused() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.tokenRefused";
    }
  }

  /** A policy of the tenant keeps this account, place or device out. */
  record PolicyBlocks() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.policyBlocks";
    }
  }

  /** The application was registered without the permission for Partner Center. */
  record PermissionMissing() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.permissionMissing";
    }
  }

  /** The sign-in is too old or was revoked. */
  record SessionExpired() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.sessionExpired";
    }
  }

  /** The consent to the application was never given, or taken away. */
  record ConsentExpired() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.consentExpired";
    }
  }

  /** Whoever was asked for consent said no. */
  record ConsentDenied() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.consentDenied";
    }
  }

  /**
   * This computer's clock is wrong.
   *
   * @param ahead by how much it is ahead of Microsoft's, negative where it is behind; zero where
   *     that is not known
   */
  record ClockSkew(Duration ahead) implements SignInFailure {
    @Override
    public String key() {
      return "signIn.clockSkew";
    }
  }

  /** The identity service cannot be reached. */
  record Offline() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.offline";
    }
  }

  /** Nobody answered in time, or the answer never came back: the two look alike. */
  record NoAnswer() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.noAnswer";
    }
  }

  /** An answer came that belongs to another sign-in; it was not used. */
  record ForeignAnswer() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.foreignAnswer";
    }
  }

  /** The user or the program ended it. */
  record Cancelled() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.cancelled";
    }
  }

  /** The application is not registered as a public client, as a desktop application has to be. */
  record NotPublicClient() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.notPublicClient";
    }
  }

  /** What was kept of the sign-in cannot be read and was dropped. */
  record CacheDamaged() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.cacheDamaged";
    }
  }

  /** Signed out here, but the system's store did not answer and may still have the tokens. */
  record StillKept() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.stillKept";
    }
  }

  /** The application alone cannot sign in: no certificate and no secret is kept here. */
  record CredentialMissing() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.credentialMissing";
    }
  }

  /** The certificate or secret is wrong or has expired. */
  record CredentialRejected() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.credentialRejected";
    }
  }

  /** No browser could be opened. */
  record NoBrowser() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.noBrowser";
    }
  }

  /** The identity service is busy or failing; later it may work. */
  record ServiceBusy() implements SignInFailure {
    @Override
    public String key() {
      return "signIn.serviceBusy";
    }
  }

  /**
   * Anything else.
   *
   * @param code Microsoft's AADSTS number, or 0 where it gave none
   */
  record Refused(int code) implements SignInFailure {
    @Override
    public String key() {
      return "signIn.refused";
    }
  }
}
