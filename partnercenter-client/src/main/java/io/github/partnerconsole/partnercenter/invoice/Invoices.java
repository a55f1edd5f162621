package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bills of Microsoft to the partner, to be read only. */
public final class Invoices {
  private static final String INVOICES = "invoices";

  private final Rest rest;

  public Invoices(Rest rest) {
    this.rest = rest;
  }

  /** All invoices, page by page as the service cuts them. */
  public Stream<Invoice> list() {
    return rest.all(Target.of(INVOICES), Invoice.class);
  }

  /**
   * Invoices from a place on, page by page. For new commerce the service gives all of them whatever
   * the size (get-a-collection-of-invoices page, 2022-06).
   *
   * @param pageSize how many are fetched at a time
   * @param offset how many are left out, from the newest
   */
  public Stream<Invoice> list(int pageSize, int offset) {
    Target target = Target.of(INVOICES).with("size", pageSize).with("offset", offset);
    return rest.all(target, Invoice.class);
  }

  /** One invoice, by the id that the list gives. */
  public Invoice get(String invoiceId) {
    return rest.get(Target.of(INVOICES, invoiceId), Invoice.class);
  }

  /**
   * Opens the paper of an invoice, a PDF, read from the wire as the caller asks; the caller closes
   * it. A broken connection shows as an {@link IOException} of the stream.
   */
  public InputStream openStatement(String invoiceId) {
    return opened(Target.of(INVOICES, invoiceId, "documents", "statement"));
  }

  /** Opens the paper of a tax receipt of an invoice, a PDF, as that of the invoice is opened. */
  public InputStream openReceiptStatement(String invoiceId, String receiptId) {
    return opened(Target.of(INVOICES, invoiceId, "receipts", receiptId, "documents", "statement"));
  }

  private InputStream opened(Target target) {
    return rest.download(target, Map.of("Accept", "*/*"), wire -> wire);
  }

  /** What is owed in the partner's own currency. */
  public InvoiceSummary summary() {
    return rest.get(Target.of(INVOICES, "summary"), InvoiceSummary.class);
  }

  /** What is owed, a summary for each currency. */
  public List<InvoiceSummary> summaries() {
    return rest.all(Target.of(INVOICES, "summaries"), InvoiceSummary.class).toList();
  }
}
