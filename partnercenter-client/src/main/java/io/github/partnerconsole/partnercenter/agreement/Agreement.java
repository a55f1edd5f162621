package io.github.partnerconsole.partnercenter.agreement;

import java.time.Instant;
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
    @Nullable String agreementLink) {}
