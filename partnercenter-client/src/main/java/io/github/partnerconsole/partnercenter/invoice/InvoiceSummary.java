package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the partner owes in one currency (invoice-resources page, 2022-06).
 *
 * @param balanceAmount what is not yet paid
 * @param currencyCode ISO 4217
 * @param accountingDate when the balance last changed
 * @param lastPaymentDate the first day of the first year where nothing was ever paid
 */
public record InvoiceSummary(
    @Nullable BigDecimal balanceAmount,
    @Nullable String currencyCode,
    @Nullable String currencySymbol,
    @Nullable Instant accountingDate,
    @Nullable Instant firstInvoiceCreationDate,
    @Nullable Instant lastPaymentDate,
    @Nullable BigDecimal lastPaymentAmount,
    @Nullable Instant latestInvoiceDate,
    List<InvoiceSummaryDetail> details,
    @More Map<String, Object> more) {
  public InvoiceSummary {
    details = Members.list(details);
    more = Members.more(more);
  }
}
