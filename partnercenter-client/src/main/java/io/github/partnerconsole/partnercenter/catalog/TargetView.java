package io.github.partnerconsole.partnercenter.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/**
 * A part of the catalogue; new commerce is part of the online services, not a view of its own. An
 * unknown value is kept as it came.
 */
public record TargetView(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "Azure",
          "AzureReservations",
          "AzureReservationsVM",
          "AzureReservationsSQL",
          "AzureReservationsCosmosDb",
          "MicrosoftAzure",
          "OnlineServices",
          "Software",
          "SoftwareSUSELinux",
          "SoftwarePerpetual",
          "SoftwareSubscriptions",
          "SpecializedOffers",
          "MarketplaceSaaS");

  /** Everything of Azure. */
  public static final TargetView AZURE = new TargetView("Azure");

  public static final TargetView AZURE_RESERVATIONS = new TargetView("AzureReservations");
  public static final TargetView AZURE_RESERVATIONS_VM = new TargetView("AzureReservationsVM");
  public static final TargetView AZURE_RESERVATIONS_SQL = new TargetView("AzureReservationsSQL");
  public static final TargetView AZURE_RESERVATIONS_COSMOS_DB =
      new TargetView("AzureReservationsCosmosDb");

  /** Azure subscriptions by MS-AZR-0145P and Azure plans. */
  public static final TargetView MICROSOFT_AZURE = new TargetView("MicrosoftAzure");

  /** Licences: new commerce, traditional offers and the marketplace. */
  public static final TargetView ONLINE_SERVICES = new TargetView("OnlineServices");

  public static final TargetView SOFTWARE = new TargetView("Software");
  public static final TargetView SOFTWARE_SUSE_LINUX = new TargetView("SoftwareSUSELinux");
  public static final TargetView SOFTWARE_PERPETUAL = new TargetView("SoftwarePerpetual");
  public static final TargetView SOFTWARE_SUBSCRIPTIONS = new TargetView("SoftwareSubscriptions");
  public static final TargetView SPECIALIZED_OFFERS = new TargetView("SpecializedOffers");

  /** What independent publishers sell. */
  public static final TargetView MARKETPLACE_SAAS = new TargetView("MarketplaceSaaS");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TargetView {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
