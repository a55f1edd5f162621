package io.github.partnerconsole.partnercenter.consent;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/**
 * Consents that a control panel vendor gives its own application in the tenants of a partner's
 * customers; at most 50 calls a second for each application (control-panel-vendor-apis, 2023-08).
 */
public final class ApplicationConsents {
  private final Rest rest;

  public ApplicationConsents(Rest rest) {
    this.rest = rest;
  }

  /** Gives a consent; the page prints no body of the answer, so none is read. */
  public void create(String customerId, ApplicationConsent consent, Call call) {
    rest.send("POST", target(customerId), consent, call);
  }

  /** Takes a consent back. */
  public void delete(String customerId, String applicationId, Call call) {
    rest.delete(target(customerId).below(applicationId), call);
  }

  private static Target target(String customerId) {
    return Target.of("customers", customerId, "applicationconsents");
  }
}
