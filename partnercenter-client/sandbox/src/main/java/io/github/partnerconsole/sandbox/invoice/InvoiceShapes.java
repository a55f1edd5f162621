package io.github.partnerconsole.sandbox.invoice;

import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Invoices and what is owed by them, as the API prints them (samples of 2022-06). */
final class InvoiceShapes {
  /** What the API prints for a moment that never was. */
  private static final String NEVER = "0001-01-01T00:00:00";

  private final Markets markets;

  InvoiceShapes(Markets markets) {
    this.markets = markets;
  }

  ObjectNode invoice(ObjectNode kept, List<ObjectNode> amendments) {
    ObjectNode shape = document(kept);
    if (!amendments.isEmpty()) {
      var list = shape.putArray("amendments");
      amendments.forEach(amendment -> list.add(document(amendment)));
    }
    Shapes.link(shape, "self", "/invoices/" + type(kept) + "-" + id(kept));
    return Shapes.typed(shape, "Invoice");
  }

  private ObjectNode document(ObjectNode kept) {
    ObjectNode shape = Shapes.object().put("id", id(kept));
    shape.put("invoiceDate", kept.path("date").asString());
    shape.put("billingPeriodStartDate", kept.path("from").asString());
    shape.put("billingPeriodEndDate", kept.path("to").asString());
    shape.set("totalCharges", kept.path("charges"));
    shape.set("paidAmount", kept.path("paid"));
    putCurrency(shape, kept);
    String path = "/invoices/" + id(kept);
    shape.put("pdfDownloadLink", path + "/documents/statement");
    ObjectNode receipt = shape.putArray("taxReceipts").addObject();
    int own = 100_000 + Math.floorMod(id(kept).hashCode(), 900_000);
    String number = kept.path("receipt").asString(String.valueOf(own));
    receipt.put("id", number);
    receipt.put("taxReceiptPdfDownloadLink", path + "/receipts/" + number + "/documents/statement");
    shape.putArray("invoiceDetails").add(detail(kept));
    String amends = kept.path("amends").asString("");
    shape.put("documentType", amends.isEmpty() ? "invoice" : "adjustment_note");
    if (!amends.isEmpty()) {
      shape.put("amendsOf", amends);
    }
    shape.put("invoiceType", type(kept)).put("status", "active");
    return Shapes.typed(shape, "Invoice");
  }

  private static ObjectNode detail(ObjectNode kept) {
    ObjectNode detail = Shapes.object().put("invoiceLineItemType", "billing_line_items");
    boolean isRecurring = kept.path("recurring").asBoolean(false);
    detail.put("billingProvider", isRecurring ? "office" : "one_time");
    String lines = isRecurring ? "Office" : "OneTime";
    Shapes.link(
        detail,
        "self",
        "/invoices/" + type(kept) + "-" + id(kept) + "/lineitems/" + lines + "/BillingLineItems");
    return Shapes.typed(detail, "InvoiceDetail");
  }

  /** What is owed by invoices of one currency. */
  ObjectNode summary(List<ObjectNode> invoices) {
    ObjectNode summary = sums(invoices);
    var details = summary.putArray("details");
    Stream.of("Recurring", "OneTime")
        .forEach(type -> {
          List<ObjectNode> ofType =
              invoices.stream().filter(kept -> type(kept).equals(type)).toList();
          if (!ofType.isEmpty()) {
            details.addObject().put("invoiceType", type).set("summary", sums(ofType));
          }
        });
    return Shapes.link(summary, "self", "/invoices/summary");
  }

  private ObjectNode sums(List<ObjectNode> invoices) {
    BigDecimal owed =
        invoices.stream()
            .map(kept -> kept.path("charges").decimalValue().subtract(paid(kept)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    ObjectNode sums = Shapes.object().put("balanceAmount", owed);
    putCurrency(sums, invoices.getFirst());
    Comparator<ObjectNode> byDate = Comparator.comparing(InvoiceShapes::date);
    Optional<ObjectNode> latest = invoices.stream().max(byDate);
    Optional<ObjectNode> lastPaid =
        invoices.stream().filter(kept -> paid(kept).signum() != 0).max(byDate);
    sums.put("accountingDate", text(latest, InvoiceShapes::date));
    sums.put("firstInvoiceCreationDate", text(invoices.stream().min(byDate), InvoiceShapes::date));
    sums.put("lastPaymentDate", text(lastPaid, InvoiceShapes::date));
    sums.put("lastPaymentAmount", lastPaid.map(InvoiceShapes::paid).orElse(BigDecimal.ZERO));
    sums.put("latestInvoiceDate", text(latest, InvoiceShapes::date));
    return Shapes.typed(sums, "InvoiceSummary");
  }

  private static String text(Optional<ObjectNode> kept, Function<ObjectNode, String> member) {
    return kept.map(member).orElse(NEVER);
  }

  private void putCurrency(ObjectNode shape, ObjectNode kept) {
    String code = kept.path("currency").asString();
    shape.put("currencyCode", code).put("currencySymbol", markets.symbol(code));
  }

  private static String id(ObjectNode kept) {
    return kept.path("id").asString();
  }

  private static String date(ObjectNode kept) {
    return kept.path("date").asString();
  }

  private static BigDecimal paid(ObjectNode kept) {
    return kept.path("paid").decimalValue();
  }

  private static String type(ObjectNode kept) {
    return kept.path("recurring").asBoolean(false) ? "Recurring" : "OneTime";
  }
}
