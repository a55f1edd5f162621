package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance that the partner confirmed.
 *
 * @param userId who confirmed it, only in the answer to the confirmation
 */
public record Agreement(
    @Nullable Contact primaryContact,
    @Nullable String templateId,
    @Nullable Instant dateAgreed,
    @Nullable AgreementType type,
    @Nullable String userId,
    @Nullable String agreementLink,
    @More Map<String, Object> more) {
  public Agreement {
    more = Members.more(more);
  }
}
