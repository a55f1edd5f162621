package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Price sheets, which Microsoft serves from another host and without /v1. */
final class PriceSheetResource {
  private static final Pattern CALL =
      Pattern.compile("pricesheets\\(Market='([A-Za-z]{2})',\\s*PricesheetView='(\\w+)'\\)");
  private static final String VIEW = "updatedlicensebased";

  private final Catalogue catalogue;

  PriceSheetResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void addTo(Router router) {
    router.get("/v1.0/sales/{sheet}/$value", this::sheet);
  }

  private Reply sheet(Request request, State state) {
    String asked = URLDecoder.decode(request.value("sheet"), StandardCharsets.UTF_8);
    Matcher call = CALL.matcher(asked);
    if (!call.matches() || !call.group(2).equalsIgnoreCase(VIEW) || isFuture(request)) {
      throw new Refusal(ApiError.NOT_FOUND, "price sheet " + asked);
    }
    Market market =
        catalogue
            .markets()
            .find(call.group(1))
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "market " + call.group(1)));
    return Reply.stream("text/csv; charset=utf-8", out -> catalogue.writeSheet(market, out));
  }

  /** Microsoft answers 404 where it has published nothing for the coming month. */
  private static boolean isFuture(Request request) {
    return request.query("timeline").filter("future"::equalsIgnoreCase).isPresent();
  }
}
