package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InvoicesTest extends SandboxTest {

  @Test
  void pagesAreCutBySizeAndOffset() {
    JsonNode all = api.get("/v1/invoices").json().path("items");
    assertEquals(12, all.size());
    List<String> ids = new ArrayList<>();
    String next = "/invoices?size=5&offset=0";
    while (!next.isEmpty()) {
      Answered page = api.get("/v1" + next);
      page.json().path("items").forEach(invoice -> ids.add(invoice.path("id").asString()));
      next = page.at("/links/next/uri");
    }
    assertEquals(all.valueStream().map(each -> each.path("id").asString()).toList(), ids);
    assertEquals(0, api.get("/v1/invoices?size=5&offset=99").json().path("items").size());
    assertEquals("400/3000", api.get("/v1/invoices?size=many").error());
  }

  @Test
  void anInvoiceIsFoundByItsNumberAndByItsLink() {
    sandbox.given().invoices().oneTime("G000024135").amendment("G000024136", "G000024135");
    Answered invoice = api.get("/v1/invoices/G000024135");
    assertEquals("OneTime", invoice.at("/invoiceType"));
    assertEquals("one_time", invoice.at("/invoiceDetails/0/billingProvider"));
    assertEquals("adjustment_note", invoice.at("/amendments/0/documentType"));
    assertEquals("G000024135", invoice.at("/amendments/0/amendsOf"));
    assertEquals(invoice.json(), api.get("/v1" + invoice.at("/links/self/uri")).json());
    assertEquals("404/1000", api.get("/v1/invoices/G999").error());
  }

  @Test
  void theLinksOfAnInvoiceLeadToPdfs() {
    sandbox.given().invoices().oneTime("G000024135");
    Answered invoice = api.get("/v1/invoices/G000024135");
    Answered page = api.get("/v1" + invoice.at("/pdfDownloadLink"));
    assertEquals("application/pdf", page.header("Content-Type"));
    assertTrue(page.text().startsWith("%PDF-1.4"));
    assertTrue(page.text().contains("(Invoice G000024135)"));
    String receipt = invoice.at("/taxReceipts/0/taxReceiptPdfDownloadLink");
    assertTrue(api.get("/v1" + receipt).text().startsWith("%PDF-1.4"));
    String other = "/v1/invoices/G000024135/receipts/1/documents/statement";
    assertEquals("404/1000", api.get(other).error());
    sandbox.given().invoices().receipt("1", "G000024135").receipt("1", "G9");
    assertTrue(api.get(other).text().contains("(Tax receipt 1 of invoice G000024135)"));
    assertEquals("404/1000", api.get("/v1" + receipt).error());
    assertEquals("404/1000", api.get("/v1/invoices/G1/documents/statement").error());
  }

  @Test
  void summariesAreWhatIsNotPaid() {
    JsonNode summaries = api.get("/v1/invoices/summaries").json().path("items");
    assertEquals(2, summaries.size());
    BigDecimal owed =
        api.get("/v1/invoices")
            .json()
            .path("items")
            .valueStream()
            .flatMap(invoice ->
                Stream.concat(Stream.of(invoice), invoice.path("amendments").valueStream()))
            .map(each ->
                each.path("totalCharges")
                    .decimalValue()
                    .subtract(each.path("paidAmount").decimalValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal said =
        summaries
            .valueStream()
            .map(each -> each.path("balanceAmount").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, owed.compareTo(said), owed + " is not " + said);
    assertEquals("EUR", api.get("/v1/invoices/summary").at("/currencyCode"));
    assertTrue(summaries.at("/0/details").size() == 2);
  }
}
