package io.github.partnerconsole.partnercenter.security;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to the API by a person through an application (mfa-resources page, 2023-10).
 *
 * @param requestId its MS-RequestId
 * @param correlationId its MS-CorrelationId
 * @param operationName method and path template
 * @param objectId the person's
 * @param tenantId the partner's
 */
public record PartnerRequest(
    @Nullable String requestId,
    @Nullable String correlationId,
    @Nullable String operationName,
    @Nullable Instant requestDateTime,
    @Nullable String ipAddress,
    @Nullable String objectId,
    @Nullable String tenantId,
    @Nullable String upn,
    @Nullable String applicationId,
    @Nullable Boolean mfaCompliant,
    @More Map<String, Object> more) {
  public PartnerRequest {
    more = Members.more(more);
  }
}
