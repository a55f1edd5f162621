package io.github.partnerconsole.signin;

import java.util.regex.Pattern;

/**
 * An application as it is registered in a partner's tenant.
 *
 * @param tenant the partner's tenant: its GUID, which also lets a wrong tenant be noticed, or its
 *     domain
 * @param clientId the application's id, a GUID
 */
public record Registration(Cloud cloud, String tenant, String clientId) {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  public Registration {
    tenant = tenant.strip();
    clientId = clientId.strip();
    if (!GUID.matcher(tenant).matches() && !DOMAIN.matcher(tenant).matches()) {
      throw new IllegalArgumentException("A tenant is a GUID or a domain: " + tenant);
    }
    if (!GUID.matcher(clientId).matches()) {
      throw new IllegalArgumentException("An application's id is a GUID: " + clientId);
    }
  }

  /** What MSAL calls the authority. */
  String authority() {
    return cloud.authority() + "/" + tenant + "/";
  }

  /** Whether a token of this tenant is one of ours; a domain cannot tell. */
  boolean accepts(String tenantOfToken) {
    return !GUID.matcher(tenant).matches() || tenant.equalsIgnoreCase(tenantOfToken);
  }

  /** The name of a secret of this registration, so that tenants do not mix. */
  String secretName(String kind) {
    return kind + " " + cloud.authority().getHost() + " " + tenant + " " + clientId;
  }
}
