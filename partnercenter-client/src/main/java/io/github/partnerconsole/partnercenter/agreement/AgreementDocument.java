package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links to the text of an agreement; they end after five minutes.
 *
 * @param language may differ from the one asked for: the service falls back to en-US
 */
public record AgreementDocument(
    @Nullable String displayUri,
    @Nullable String downloadUri,
    @Nullable String language,
    @Nullable String country,
    @More Map<String, Object> more) {
  public AgreementDocument {
    more = Members.more(more);
  }
}
