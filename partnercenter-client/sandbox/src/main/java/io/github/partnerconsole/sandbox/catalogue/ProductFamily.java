package io.github.partnerconsole.sandbox.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * What kind of thing a product is, and in which views of the catalogue it is listed
 * (get-a-list-of-products, 2023-08). The type names of Azure, savings plans and new commerce are
 * printed by Microsoft (azure-purchase-savings-plan, 2023-06); the others are inferred.
 */
public enum ProductFamily {
  NEW_COMMERCE("OnlineServicesNCE", "", "OnlineServices"),
  TRADITIONAL("OnlineServices", "", "OnlineServices"),
  /** Azure before the plan, MS-AZR-0145P: a traditional offer billed by use. */
  AZURE_SUBSCRIPTION("Azure", "Azure", "Azure", "MicrosoftAzure"),
  AZURE_PLAN("Azure", "Azure", "Azure", "MicrosoftAzure"),
  SAVINGS_PLAN("Azure", "SavingsPlan", "Azure"),
  VM_RESERVATION("Azure", "VirtualMachines", "Azure", "AzureReservations", "AzureReservationsVM"),
  SQL_RESERVATION("Azure", "SqlDatabases", "Azure", "AzureReservations", "AzureReservationsSQL"),
  COSMOS_RESERVATION(
      "Azure", "CosmosDb", "Azure", "AzureReservations", "AzureReservationsCosmosDb"),
  PERPETUAL_SOFTWARE("Software", "Perpetual", "Software", "SoftwarePerpetual"),
  SOFTWARE_SUBSCRIPTION("Software", "Subscription", "Software", "SoftwareSubscriptions"),
  SUSE_LINUX("Software", "SUSELinux", "Software", "SoftwareSUSELinux"),
  MARKETPLACE("SaaS", "", "MarketplaceSaaS", "OnlineServices"),
  SPECIALIZED_OFFER("Azure", "SpecializedOffers", "SpecializedOffers");

  private final String type;
  private final String subType;
  private final String views;

  ProductFamily(String type, String subType, String... views) {
    this.type = type;
    this.subType = subType;
    this.views = String.join(" ", views);
  }

  /** Whether the catalogue has a view of this name, in any case. */
  public static boolean isView(String name) {
    return Arrays.stream(values()).anyMatch(family -> family.isIn(name));
  }

  public String type() {
    return type;
  }

  /** Empty where the type is not divided further. */
  public String subType() {
    return subType;
  }

  public boolean isIn(String view) {
    return Arrays.stream(views.split(" ", -1)).anyMatch(view::equalsIgnoreCase);
  }

  public boolean isReservation() {
    return isIn("AzureReservations");
  }

  /** Bought per licence for a term, and renewed at its end. */
  public boolean isRenewable() {
    return this == NEW_COMMERCE || this == TRADITIONAL || this == MARKETPLACE;
  }

  static ProductFamily of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
