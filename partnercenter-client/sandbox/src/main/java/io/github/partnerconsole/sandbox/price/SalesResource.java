package io.github.partnerconsole.sandbox.price;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.ExchangeRates;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.OfferMatrix;
import io.github.partnerconsole.sandbox.catalogue.PriceView;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.SkuShapes;
import io.github.partnerconsole.sandbox.state.State;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Price sheets, offer matrix and exchange rates, which Microsoft serves from another host, without
 * /v1, and to signed-in users only. What is asked for with {@code Accept-Encoding: deflate} comes
 * as a zip archive (get-a-price-sheet, 2023-08).
 */
final class SalesResource {
  private static final int SOME_CASE = Pattern.CASE_INSENSITIVE;
  private static final Pattern SHEET =
      Pattern.compile(
          "pricesheets\\(Market='([A-Za-z]{2})',\\s*PricesheetView='(\\w+)'\\)", SOME_CASE);
  private static final Pattern MATRIX =
      Pattern.compile("offermatrix(?:\\((?:Month='(\\w*)')?\\))?", SOME_CASE);
  private static final Pattern RATES =
      Pattern.compile("fxrates(?:\\((?:Month='(\\w*)')?\\))?", SOME_CASE);

  private final Catalogue catalogue;
  private final InstantSource clock;

  SalesResource(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  void addTo(Router router) {
    router.needing(Access.USER).get("/v1.0/sales/{file}/$value", this::file);
  }

  private Reply file(Request request, State state) {
    String asked = request.value("file").replace('+', ' ');
    Matcher sheet = SHEET.matcher(asked);
    Matcher matrix = MATRIX.matcher(asked);
    Matcher rates = RATES.matcher(asked);
    if (sheet.matches()) {
      return sheet(request, sheet.group(1), sheet.group(2));
    }
    if (matrix.matches()) {
      return new CsvFile("updatedoffice.csv", SheetMonth.of(matrix.group(1), clock))
          .reply(request, out -> OfferMatrix.write(catalogue, SkuShapes::provisioningId, out));
    }
    if (rates.matches()) {
      SheetMonth month = SheetMonth.of(rates.group(1), clock);
      return new CsvFile("fxrates.csv", month)
          .reply(request, out -> ExchangeRates.write(catalogue.markets(), month.text(), out));
    }
    throw new Refusal(ApiError.NOT_FOUND, asked);
  }

  private Reply sheet(Request request, String country, String name) {
    PriceView view =
        PriceView.find(name)
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "price sheet " + name));
    Market market =
        catalogue
            .markets()
            .find(country)
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "market " + country));
    return new CsvFile("sheets.csv", month(request))
        .reply(request, out -> view.write(catalogue, market, out));
  }

  /** Of which month the sheet is; nothing is ever going to change in the next one. */
  private SheetMonth month(Request request) {
    String timeline = request.query("timeline").orElse("current").toLowerCase(Locale.ROOT);
    return switch (timeline) {
      case "current" -> SheetMonth.now(clock);
      case "future" -> throw new Refusal(ApiError.NOT_FOUND, "a future price sheet");
      case "history" ->
          SheetMonth.of(
              request
                  .query("month")
                  .orElseThrow(() -> Refusal.property("month", "is missing for the history")),
              clock);
      default -> throw Refusal.property("timeline", "must be history, current or future");
    };
  }

  /** A file of a month, zipped for those who want it and where it is not too old for that. */
  private record CsvFile(String name, SheetMonth month) {
    private static final YearMonth FIRST_ZIPPED = YearMonth.of(2020, 4);

    Reply reply(Request request, Reply.Writer writer) {
      boolean isZipped =
          !month.month().isBefore(FIRST_ZIPPED)
              && request
                  .header("Accept-Encoding")
                  .filter(value -> value.toLowerCase(Locale.ROOT).contains("deflate"))
                  .isPresent();
      String file = isZipped ? name.replace(".csv", ".zip") : name;
      return Reply.stream("application/octet-stream", isZipped ? new Zipped(name, writer) : writer)
          .with("Content-Disposition", "attachment; filename=" + file)
          .with("Cache-Control", "private");
    }
  }
}
