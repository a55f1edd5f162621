package io.github.partnerconsole.sandbox.demo;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The provider's profiles as they are until somebody changes them. */
public final class ProviderProfiles {
  private ProviderProfiles() {}

  /** A profile by the last part of its path. */
  public static ObjectNode of(String kind) {
    return switch (kind) {
      case "organization" -> organization();
      case "legalbusiness" -> legalBusiness();
      case "billing" -> billing();
      default -> support();
    };
  }

  private static ObjectNode organization() {
    ObjectNode profile = texts("id", Provider.TENANT, "companyName", Provider.NAME);
    profile.set("defaultAddress", address());
    profile.put("tenantId", Provider.TENANT).put("domain", Provider.DOMAIN);
    profile.put("email", "desk@aldermoor.example").put("language", "nl").put("culture", "nl-NL");
    return profile;
  }

  private static ObjectNode legalBusiness() {
    ObjectNode profile = texts("companyName", Provider.NAME);
    profile.set("address", address());
    profile.set("primaryContact", contact());
    ObjectNode approver = address();
    approver.remove(List.of("firstName", "lastName", "phoneNumber"));
    profile.set("companyApproverAddress", approver);
    profile.put("companyApproverEmail", "board@aldermoor.example");
    return profile.put("vettingStatus", "authorized").put("vettingSubStatus", "none");
  }

  private static ObjectNode billing() {
    ObjectNode profile = texts("companyName", Provider.NAME);
    ObjectNode address = address();
    address.remove(List.of("firstName", "lastName", "phoneNumber"));
    profile.set("address", address);
    profile.set("primaryContact", contact());
    profile.put("purchaseOrderNumber", "AC-2026-17").put("taxId", "NL001234567B01");
    return profile.put("billingCurrency", "EUR");
  }

  private static ObjectNode support() {
    return texts(
        "email", "help@aldermoor.example",
        "telephone", "0302345678",
        "website", "www.aldermoor.example");
  }

  private static ObjectNode contact() {
    ObjectNode contact = texts("firstName", "Noor", "lastName", "Dekker");
    return contact.put("email", "noor@aldermoor.example").put("phoneNumber", "0302345678");
  }

  private static ObjectNode address() {
    ObjectNode address = texts("country", Provider.COUNTRY, "city", "Utrecht");
    address.put("addressLine1", "Oudegracht 214").put("addressLine2", "");
    address.put("postalCode", "3511 NR").put("firstName", "Noor").put("lastName", "Dekker");
    return address.put("phoneNumber", "0302345678");
  }

  private static ObjectNode texts(String... pairs) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < pairs.length; i += 2) {
      node.put(pairs[i], pairs[i + 1]);
    }
    return node;
  }
}
