package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of lines that an invoice has; they are read elsewhere.
 *
 * @param invoiceLineItemType such as {@code billing_line_items}
 * @param billingProvider such as {@code office} or {@code one_time}
 */
public record InvoiceDetail(
    @Nullable String invoiceLineItemType,
    @Nullable String billingProvider,
    @More Map<String, Object> more) {
  public InvoiceDetail {
    more = Members.more(more);
  }
}
