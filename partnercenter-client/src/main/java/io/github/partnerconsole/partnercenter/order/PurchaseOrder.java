package io.github.partnerconsole.partnercenter.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer's purchase order, as Microsoft asks for it before some orders
 * (attaching-purchase-order-and-completing-po-details page, 2023-08). Immutable.
 *
 * @param customerPrice what the customer pays, in the currency
 * @param currency ISO 4217
 * @param fxRate the exchange rate, null where none is needed
 * @param tenderLink where the tender can be read; of a tender, the link or its files are needed
 */
public record PurchaseOrder(
    BigDecimal customerPrice,
    String currency,
    @Nullable BigDecimal fxRate,
    boolean isPartOfTender,
    @Nullable String tenderLink,
    List<PaperFile> files,
    List<PaperFile> tenderFiles) {
  public PurchaseOrder {
    files = List.copyOf(files);
    tenderFiles = List.copyOf(tenderFiles);
  }

  /** One that is not part of a tender. */
  public static PurchaseOrder of(BigDecimal customerPrice, String currency, List<PaperFile> files) {
    return new PurchaseOrder(customerPrice, currency, null, false, null, files, List.of());
  }

  /** The same as part of a tender. */
  public PurchaseOrder ofTender(@Nullable String link, List<PaperFile> itsFiles) {
    return new PurchaseOrder(customerPrice, currency, fxRate, true, link, files, itsFiles);
  }

  Map<String, Object> metadata() {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("isPartofTender", isPartOfTender);
    metadata.put("customerPrice", customerPrice.toPlainString());
    metadata.put("currency", currency);
    if (fxRate != null) {
      metadata.put("fxRate", fxRate.toPlainString());
    }
    if (tenderLink != null) {
      metadata.put("tenderLink", tenderLink);
    }
    return Collections.unmodifiableMap(metadata);
  }

  /** All files, each under its field of the form. */
  List<Map.Entry<String, PaperFile>> parts() {
    List<Map.Entry<String, PaperFile>> parts = new ArrayList<>();
    files.forEach(file -> parts.add(Map.entry("pofiles", file)));
    tenderFiles.forEach(file -> parts.add(Map.entry("tenderfiles", file)));
    return parts;
  }
}
