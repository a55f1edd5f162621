package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was attached to an order.
 *
 * @param attachmentType {@code POAttachment} or {@code TenderAttachment}
 */
public record Attachment(
    @Nullable String attachmentId,
    @Nullable String fileName,
    @Nullable Long sizeInKB,
    @Nullable String attachmentType,
    @More Map<String, Object> more) {
  public Attachment {
    more = Members.more(more);
  }
}
