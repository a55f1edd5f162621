package io.github.partnerconsole.sandbox.price;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.partnerconsole.sandbox.catalogue.Margin;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.catalogue.QuotedCsv;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Margins of private offers, as JSON and as a file (get-margins, download-margins, 2023-10). */
final class MarginsResource {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US).withZone(ZoneOffset.UTC);

  private final Markets markets;

  MarginsResource(Markets markets) {
    this.markets = markets;
  }

  void addTo(Router router) {
    router.get("/v1/margins", this::margins);
    router.get("/v1/margins/download", this::download);
  }

  private Reply margins(Request request, State state) {
    List<Margin> all = Margin.all();
    ObjectNode page = Shapes.object().put("pageSize", all.size()).put("totalSize", all.size());
    ArrayNode results = page.putArray("results");
    all.stream().map(MarginsResource::shape).forEach(results::add);
    return Reply.ok(page);
  }

  private static ObjectNode shape(Margin margin) {
    ObjectNode shape = Shapes.object().put("id", margin.id()).put("type", margin.type());
    shape.put("productId", margin.productId()).put("publisherName", margin.publisher());
    shape.put("productTitle", margin.productTitle());
    if (!margin.skuId().isEmpty()) {
      shape.put("skuTitle", margin.skuTitle()).put("skuId", margin.skuId());
    }
    shape.put("productType", "SaaS");
    if (margin.isPercentage()) {
      shape.put("marginPercentage", new BigDecimal(margin.percentage()));
    } else {
      shape.set("priceConfiguration", prices(margin));
    }
    putTimes(shape, margin);
    return shape.put("status", "live").put("statusDate", margin.start().toString());
  }

  private static ObjectNode prices(Margin margin) {
    ObjectNode prices = Shapes.object().put("pricingModel", "Flat rate");
    ObjectNode purchase = prices.putArray("purchase").addObject().put("termDuration", "Monthly");
    purchase.putArray("includedMeterQuantities").add("500 signature");
    putTimes(purchase, margin);
    purchase.set("marketSetPrices", marketPrices("44.75"));
    ObjectNode use = prices.putArray("consumption").addObject().put("meterType", "signature");
    use.put("unitofMeasure", "per 100 signatures");
    putTimes(use, margin);
    use.set("marketSetPrices", marketPrices("0.38"));
    return prices;
  }

  private static void putTimes(ObjectNode node, Margin margin) {
    node.put("startDate", margin.start().toString()).put("endDate", margin.end().toString());
  }

  private static ArrayNode marketPrices(String price) {
    ArrayNode prices = Shapes.object().putArray("prices");
    ObjectNode one = prices.addObject();
    one.putArray("markets").add("NL").add("DE").add("BE");
    one.put("currency", "EUR").put("customPrice", new BigDecimal(price));
    return prices;
  }

  private Reply download(Request request, State state) {
    Market market = Shopper.market(request, markets);
    return Reply.stream("text/csv; charset=utf-8", out -> write(market.country(), out));
  }

  /** 24 columns without a header, as the page's sample has them. */
  private static void write(String country, OutputStream out) throws IOException {
    CsvWriter csv = QuotedCsv.to(out);
    Margin.all().forEach(margin -> csv.writeRecord(fields(margin, country)));
    csv.flush();
  }

  private static List<String> fields(Margin margin, String country) {
    List<String> fields = new ArrayList<>();
    Collections.addAll(fields, margin.id(), country, margin.type(), margin.productTitle());
    Collections.addAll(fields, margin.productId(), margin.productTitle(), margin.skuId());
    Collections.addAll(fields, margin.skuTitle(), "SaaS", margin.publisherId());
    Collections.addAll(fields, margin.publisher(), margin.percentage());
    fields.addAll(Collections.nCopies(8, ""));
    Collections.addAll(fields, date(margin.start()), date(margin.end()), "live");
    fields.add(date(margin.start()));
    return fields;
  }

  private static String date(Instant moment) {
    return DATE.format(moment);
  }
}
