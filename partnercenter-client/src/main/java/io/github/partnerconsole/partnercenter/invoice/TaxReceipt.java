package io.github.partnerconsole.partnercenter.invoice;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A receipt of taxes that belongs to an invoice; its link is relative to the API. */
public record TaxReceipt(
    @Nullable String id,
    @Nullable String taxReceiptPdfDownloadLink,
    @More Map<String, Object> more) {
  public TaxReceipt {
    more = Members.more(more);
  }
}
