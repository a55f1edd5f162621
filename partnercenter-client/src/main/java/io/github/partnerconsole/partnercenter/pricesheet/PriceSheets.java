package io.github.partnerconsole.partnercenter.pricesheet;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The price sheets, which live on a host of their own and want a token of their own. */
public final class PriceSheets {
  private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");
  private static final Pattern VIEW = Pattern.compile("[a-z_]+");

  private final Rest rest;

  public PriceSheets(Rest rest) {
    this.rest = rest;
  }

  /**
   * Opens today's sheet as CSV text in UTF-8, read row by row from the wire however large it is;
   * the caller closes it. A zipped answer is unpacked on the way. Once open, a broken connection
   * shows as an {@link IOException} of the stream.
   *
   * @param market ISO 3166 two letters, any case
   * @throws IllegalArgumentException where market or view is not of that form
   */
  public InputStream open(String market, PriceSheetView view) {
    String path =
        "/v1.0/sales/pricesheets(Market='%s',PricesheetView='%s')/$value"
            .formatted(
                checked(market.toUpperCase(Locale.ROOT), MARKET), checked(view.value(), VIEW));
    return rest.download(new Target(path, ""), Map.of("Accept", "*/*"), Unzipped::of);
  }

  private static String checked(String text, Pattern form) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("A price sheet cannot be named '" + text + "'");
    }
    return text;
  }
}
