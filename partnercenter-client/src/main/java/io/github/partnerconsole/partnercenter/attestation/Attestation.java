package io.github.partnerconsole.partnercenter.attestation;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attestation; unverified, the page that describes its answer is not at hand.
 *
 * @param acceptanceUrl where the customer reads and accepts; known of this project's sandbox only
 * @param expiresAt when that page ends
 */
public record Attestation(
    String attestationId,
    @Nullable String acceptanceUrl,
    @Nullable Instant expiresAt,
    @More Map<String, Object> more) {
  public Attestation {
    attestationId = Members.required(attestationId, "attestationId");
    more = Members.more(more);
  }
}
