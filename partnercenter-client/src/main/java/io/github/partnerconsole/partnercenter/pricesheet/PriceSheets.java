package io.github.partnerconsole.partnercenter.pricesheet;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Price sheets, offer matrix and exchange rates, which live on a host of their own and want a
 * signed-in user's token for it. All are CSV text in UTF-8, which may begin with a byte order mark,
 * read row by row from the wire however large they are; the caller closes them. They come zipped
 * and are unpacked on the way. Once open, a broken connection shows as an {@link IOException} of
 * the stream.
 */
public final class PriceSheets {
  private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");
  private static final Pattern VIEW = Pattern.compile("[a-z_]+");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

  /** The service's way to ask for a zip archive (get-a-price-sheet page, 2023-08). */
  private static final Map<String, String> HEADERS =
      Map.of("Accept", "*/*", "Accept-Encoding", "deflate");

  private final Rest rest;

  public PriceSheets(Rest rest) {
    this.rest = rest;
  }

  /**
   * Opens today's sheet.
   *
   * @param market ISO 3166 two letters, any case
   * @throws IllegalArgumentException where market or view is not of that form
   */
  public InputStream open(String market, PriceSheetView view) {
    return opened(sheet(market, view));
  }

  /**
   * Opens the sheet of another time.
   *
   * @param market ISO 3166 two letters, any case
   * @throws IllegalArgumentException where market or view is not of that form
   */
  public InputStream open(String market, PriceSheetView view, SheetTime time) {
    YearMonth month = time.month();
    return opened(
        sheet(market, view)
            .with("timeline", time.timeline())
            .with("month", month == null ? null : month.format(MONTH)));
  }

  /**
   * Opens the offer matrix of a month: seat limits, prerequisites and upgrades of new commerce,
   * which the price sheet lacks.
   */
  public InputStream openOfferMatrix(YearMonth month) {
    return opened(ofMonth("offermatrix", month));
  }

  /** Opens the rates of a month, valid for all of it: what each currency is worth in dollars. */
  public InputStream openExchangeRates(YearMonth month) {
    return opened(ofMonth("fxrates", month));
  }

  private InputStream opened(Target target) {
    return rest.download(target, HEADERS, Unzipped::of);
  }

  private static Target sheet(String market, PriceSheetView view) {
    String path =
        "/v1.0/sales/pricesheets(Market='%s',PricesheetView='%s')/$value"
            .formatted(
                checked(market.toUpperCase(Locale.ROOT), MARKET), checked(view.value(), VIEW));
    return new Target(path, "");
  }

  private static Target ofMonth(String what, YearMonth month) {
    String path = "/v1.0/sales/%s(Month='%s')/$value".formatted(what, month.format(MONTH));
    return new Target(path, "");
  }

  private static String checked(String text, Pattern form) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("A price sheet cannot be named '" + text + "'");
    }
    return text;
  }
}
