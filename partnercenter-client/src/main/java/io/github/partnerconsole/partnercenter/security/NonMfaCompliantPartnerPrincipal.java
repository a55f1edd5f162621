package io.github.partnerconsole.partnercenter.security;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person who used Partner Center without multi-factor authentication
 * (get-portal-requests-without-mfa, 2023-10).
 *
 * @param objectId the person's
 * @param tenantId the partner's
 * @param lastNonMfaCompliantRequestDateTime the latest time that they did
 */
public record NonMfaCompliantPartnerPrincipal(
    @Nullable String objectId,
    @Nullable String tenantId,
    @Nullable String upn,
    @Nullable Instant lastNonMfaCompliantRequestDateTime,
    @More Map<String, Object> more) {
  public NonMfaCompliantPartnerPrincipal {
    more = Members.more(more);
  }
}
