package io.github.partnerconsole.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes a market's price sheet into the catalogue, whole or not at all. */
public final class CatalogImport {

  /** What a price sheet of the service is called where a file would have its name. */
  public static final String PARTNER_CENTER = "Partner Center";

  private final Catalog catalog;
  private final ProductGateway products;

  public CatalogImport(Catalog catalog, ProductGateway products) {
    this.catalog = catalog;
    this.products = products;
  }

  /** The catalogue as it now is, and the lines that were left out of it. */
  public record Result(SheetInfo sheet, List<LineFault> faults) {

    public Result {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Imports a file; its market is the one that its lines name.
   *
   * @param in the caller closes it
   * @param source the file's name, shown later as where prices come from
   * @throws SheetRefused with the catalogue as it was before
   */
  public Result fromFile(InputStream in, String source) throws SheetRefused {
    return take(PriceSheetReader.read(in), source);
  }

  /**
   * Fetches the market's current sheet and imports it.
   *
   * @throws SheetRefused with the catalogue as it was before
   */
  public Result fromPartnerCenter(Market market) throws SheetRefused {
    try (InputStream in = products.priceSheet(market)) {
      SheetReading reading = PriceSheetReader.read(in);
      if (!reading.sheet().market().equals(market)) {
        throw new SheetRefused(SheetRefused.Reason.OTHER_MARKET, reading.sheet().market().iso2());
      }
      return take(reading, PARTNER_CENTER);
    } catch (IOException e) {
      throw new SheetRefused(SheetRefused.Reason.UNREADABLE, e.getClass().getSimpleName());
    }
  }

  private Result take(SheetReading reading, String source) {
    return new Result(catalog.replace(reading.sheet(), source), reading.faults());
  }
}
