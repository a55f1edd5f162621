package io.github.partnerconsole.sandbox.identity;

import java.util.Optional;

/** What has to be so before somebody is signed in. */
final class SignInRules {
  private final Directory directory;

  SignInRules(Directory directory) {
    this.directory = directory;
  }

  /** The session of a sign-in, or the reason why there is none. */
  Session session(Form form, Person person, String tenant) {
    String resource = Resources.named(form).orElse(Resources.GRAPH);
    return session(
        form,
        person,
        new DeviceCodes.Asked(form.text("client_id"), tenant, resource, asksForMfa(form)));
  }

  /** The same for a device, whose wishes are known from before. */
  Session session(Form form, Person person, DeviceCodes.Asked asked) {
    boolean wantsMfa = directory.wantsMfa() || asked.wantsMfa();
    String home = directory.tenant(asked.tenant(), person);
    directory.requireMember(person, home);
    if (form.text("decision").equals("deny")) {
      throw OAuthError.CONSENT_DENIED.refuse();
    }
    if (wantsMfa && !person.hasSecondFactor()) {
      throw OAuthError.MFA_NOT_SET_UP.refuse();
    }
    directory.setConsent(asked.clientId(), true);
    return new Session(person.upn(), home, asked.clientId(), asked.resource(), wantsMfa);
  }

  /** By claims as a challenge names them, or by the older parameter. */
  static boolean asksForMfa(Form form) {
    Optional<String> claims = form.find("claims");
    return form.text("amr_values").equals("mfa")
        || claims.filter(it -> it.contains("\"mfa\"") || it.contains("capolids")).isPresent();
  }
}
