package io.github.partnerconsole.partnercenter.pricesheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** Which of the price sheets. An unknown value is kept as it came. */
public record PriceSheetView(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of(
          "azure_consumption",
          "azure_reservations",
          "updatedlicensebased",
          "marketplace",
          "software");

  public static final PriceSheetView AZURE_CONSUMPTION = new PriceSheetView("azure_consumption");
  public static final PriceSheetView AZURE_RESERVATIONS = new PriceSheetView("azure_reservations");

  /** New commerce. */
  public static final PriceSheetView UPDATED_LICENSE_BASED =
      new PriceSheetView("updatedlicensebased");

  public static final PriceSheetView MARKETPLACE = new PriceSheetView("marketplace");
  public static final PriceSheetView SOFTWARE = new PriceSheetView("software");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PriceSheetView {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
