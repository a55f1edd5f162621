package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the partner owes by one type of invoice. */
public record InvoiceSummaryDetail(
    @Nullable InvoiceType invoiceType,
    @Nullable InvoiceSummary summary,
    @More Map<String, Object> more) {
  public InvoiceSummaryDetail {
    more = Members.more(more);
  }
}
