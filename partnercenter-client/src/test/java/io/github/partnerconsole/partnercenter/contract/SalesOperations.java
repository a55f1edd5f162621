package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.invoice.Invoice;
import io.github.partnerconsole.partnercenter.invoice.InvoiceSummary;
import io.github.partnerconsole.partnercenter.margin.MarginPage;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import io.github.partnerconsole.partnercenter.pricesheet.SheetTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Calls for price sheets and what belongs to them, margins and invoices. */
final class SalesOperations {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

  private SalesOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.nothing(
            "GET",
            "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{view}')/$value",
            (client, given) -> {
              PriceSheetView view = new PriceSheetView(given.at("view"));
              if (given.query("timeline") == null) {
                client.priceSheets().open(given.at("market"), view);
              } else {
                client.priceSheets().open(given.at("market"), view, time(given));
              }
            }),
        Operation.nothing(
            "GET",
            "/v1.0/sales/offermatrix(Month='{month}')/$value",
            (client, given) ->
                client.priceSheets().openOfferMatrix(YearMonth.parse(given.at("month"), MONTH))),
        Operation.nothing(
            "GET",
            "/v1.0/sales/fxrates(Month='{month}')/$value",
            (client, given) ->
                client.priceSheets().openExchangeRates(YearMonth.parse(given.at("month"), MONTH))),
        Operation.of(
            "GET", "/v1/margins", MarginPage.class, (client, _) -> client.margins().list()),
        Operation.nothing(
            "GET",
            "/v1/margins/download",
            (client, given) -> client.margins().download(given.query("country"))),
        Operation.collection(
            "GET",
            "/v1/invoices",
            Invoice.class,
            (client, given) -> {
              if (given.query("size") == null) {
                client.invoices().list().forEach(_ -> {});
              } else {
                int offset =
                    given.query("offset") == null ? 0 : Integer.parseInt(given.query("offset"));
                client
                    .invoices()
                    .list(Integer.parseInt(given.query("size")), offset)
                    .forEach(_ -> {});
              }
            }),
        Operation.of(
            "GET",
            "/v1/invoices/summary",
            InvoiceSummary.class,
            (client, _) -> client.invoices().summary()),
        Operation.collection(
            "GET",
            "/v1/invoices/summaries",
            InvoiceSummary.class,
            (client, _) -> client.invoices().summaries()),
        Operation.of(
            "GET",
            "/v1/invoices/{invoice}",
            Invoice.class,
            (client, given) -> client.invoices().get(given.at("invoice"))),
        Operation.nothing(
            "GET",
            "/v1/invoices/{invoice}/documents/statement",
            (client, given) -> client.invoices().openStatement(given.at("invoice"))),
        Operation.nothing(
            "GET",
            "/v1/invoices/{invoice}/receipts/{receipt}/documents/statement",
            (client, given) ->
                client.invoices().openReceiptStatement(given.at("invoice"), given.at("receipt"))));
  }

  private static SheetTime time(Arguments given) {
    return switch (given.query("timeline")) {
      case "history" -> SheetTime.of(YearMonth.parse(given.query("month"), MONTH));
      case "future" -> SheetTime.future();
      default -> SheetTime.current();
    };
  }
}
