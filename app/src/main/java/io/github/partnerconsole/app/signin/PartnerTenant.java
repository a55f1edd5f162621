package io.github.partnerconsole.app.signin;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A partner's tenant and the application that is registered in it for this console.
 *
 * @param name what its users call it
 * @param id the tenant's GUID, in small letters
 * @param clientId the application's GUID
 */
public record PartnerTenant(String name, String id, String clientId, PartnerCloud cloud) {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  public PartnerTenant {
    if (!isGuid(id) || !isGuid(clientId)) {
      throw new IllegalArgumentException("Tenant and application are named by GUIDs");
    }
    id = id.toLowerCase(Locale.ROOT);
    clientId = clientId.toLowerCase(Locale.ROOT);
  }

  /** Whether the other one stands for the same registration, under whatever name. */
  public boolean isSameApplication(PartnerTenant other) {
    return id.equals(other.id) && clientId.equals(other.clientId) && cloud == other.cloud;
  }

  /** Whether a text has the form of such an id. */
  static boolean isGuid(String text) {
    return GUID.matcher(text).matches();
  }
}
