package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bill of Microsoft to the partner (invoice-resources page, 2022-06). Amounts are exact decimals
 * in the invoice's currency.
 *
 * @param paidAmount negative where a payment was received
 * @param currencyCode ISO 4217
 * @param pdfDownloadLink relative to the API
 * @param amendsOf the id of the document that this one changes
 */
public record Invoice(
    String id,
    @Nullable Instant invoiceDate,
    @Nullable Instant billingPeriodStartDate,
    @Nullable Instant billingPeriodEndDate,
    @Nullable BigDecimal totalCharges,
    @Nullable BigDecimal paidAmount,
    @Nullable String currencyCode,
    @Nullable String currencySymbol,
    @Nullable String pdfDownloadLink,
    List<TaxReceipt> taxReceipts,
    List<InvoiceDetail> invoiceDetails,
    List<Invoice> amendments,
    @Nullable DocumentType documentType,
    @Nullable String amendsOf,
    @Nullable InvoiceType invoiceType,
    @Nullable String status,
    @More Map<String, Object> more) {
  public Invoice {
    id = Members.required(id, "id");
    taxReceipts = Members.list(taxReceipts);
    invoiceDetails = Members.list(invoiceDetails);
    amendments = Members.list(amendments);
    more = Members.more(more);
  }
}
