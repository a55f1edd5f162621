package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Limits, prerequisites and upgrades of new commerce as a file (get-an-offer-matrix, 2023-08), with
 * the columns of its sample.
 */
public final class OfferMatrix {
  private static final List<String> COLUMNS =
      List.of(
          "ProductTitle",
          "ProductId",
          "SkuId",
          "SkuTitle",
          "ProvisioningId",
          "ProvisioningString",
          "MinLicenses",
          "MaxLicenses",
          "AssetOwnershipLimit",
          "AssetOwnershipLimitType",
          "ProductSkuPreRequisites",
          "ProductSkuConversion",
          "Description",
          "AllowedCountries");

  private OfferMatrix() {}

  /**
   * Writes it row by row.
   *
   * @param provisioningId the id of a SKU's service plan
   */
  public static void write(
      Catalogue catalogue, Function<Sku, String> provisioningId, OutputStream out)
      throws IOException {
    CsvWriter csv = QuotedCsv.to(out);
    csv.writeRecord(COLUMNS);
    String countries = String.join(";", catalogue.markets().countries());
    catalogue
        .skus()
        .filter(sku -> sku.family() == ProductFamily.NEW_COMMERCE)
        .forEach(sku -> csv.writeRecord(row(sku, provisioningId.apply(sku), countries)));
    csv.flush();
  }

  private static List<String> row(Sku sku, String provisioningId, String countries) {
    boolean isLimited = sku.isTrial() || sku.limits().maximum() == AssumedLimits.BUSINESS_SEATS;
    return List.of(
        sku.productTitle(),
        sku.productId(),
        sku.id(),
        sku.title(),
        provisioningId,
        sku.productTitle().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"),
        String.valueOf(sku.limits().minimum()),
        String.valueOf(sku.limits().maximum()),
        isLimited ? "1" : "",
        isLimited ? (sku.isTrial() ? "LifetimeCount" : "ConcurrentCount") : "",
        keys(sku.limits().prerequisites()),
        keys(sku.traits().upgradeTargets()),
        sku.description(),
        countries);
  }

  private static String keys(List<String> skus) {
    return String.join(",", skus).replace(':', '/');
  }
}
