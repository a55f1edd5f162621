package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be attested before a SKU is bought. */
public record AttestationProperties(
    @Nullable String attestationType,
    @Nullable Boolean enforceAttestation,
    @More Map<String, Object> more) {
  public AttestationProperties {
    more = Members.more(more);
  }
}
