package io.github.partnerconsole.sandbox.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the price sheets (get-a-price-sheet, 2023-08). Only the columns of new commerce are
 * printed by Microsoft; the other sheets have the same ones here.
 */
public enum PriceView {
  AZURE_CONSUMPTION {
    @Override
    public void write(Catalogue catalogue, Market market, OutputStream out) throws IOException {
      PriceSheetCsv.write(Meters.rows(market), out);
    }
  },
  AZURE_RESERVATIONS {
    @Override
    public void write(Catalogue catalogue, Market market, OutputStream out) throws IOException {
      catalogue.writeSheet(market, ProductFamily::isReservation, out);
    }
  },
  UPDATEDLICENSEBASED {
    @Override
    public void write(Catalogue catalogue, Market market, OutputStream out) throws IOException {
      catalogue.writeSheet(market, out);
    }
  },
  MARKETPLACE {
    @Override
    public void write(Catalogue catalogue, Market market, OutputStream out) throws IOException {
      catalogue.writeSheet(market, ProductFamily.MARKETPLACE::equals, out);
    }
  },
  SOFTWARE {
    @Override
    public void write(Catalogue catalogue, Market market, OutputStream out) throws IOException {
      catalogue.writeSheet(market, family -> family.isIn("Software"), out);
    }
  };

  /** Writes the sheet of a market as CSV, row by row. */
  public abstract void write(Catalogue catalogue, Market market, OutputStream out)
      throws IOException;

  /** The view of this name in any case. */
  public static Optional<PriceView> find(String name) {
    return Arrays.stream(values())
        .filter(view -> view.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
