package io.github.partnerconsole.partnercenter.audit;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a partner's user or application (auditing-resources page, 2022-06).
 *
 * @param participants tenant ids of the partners involved
 * @param resourceType such as {@code order}; Microsoft adds types
 * @param resourceOldValue the resource before, as JSON text in PascalCase
 * @param resourceNewValue the resource after, as JSON text in PascalCase
 * @param operationType such as {@code create_order}; Microsoft adds types
 * @param originalCorrelationId the MS-CorrelationId of the call that did it
 */
public record AuditRecord(
    @Nullable String id,
    @Nullable String partnerId,
    List<String> participants,
    @Nullable String customerId,
    @Nullable String customerName,
    @Nullable String userPrincipalName,
    @Nullable String applicationId,
    @Nullable String resourceType,
    @Nullable String resourceOldValue,
    @Nullable String resourceNewValue,
    @Nullable String operationType,
    @Nullable String originalCorrelationId,
    @Nullable Instant operationDate,
    @Nullable OperationStatus operationStatus,
    List<CustomizedDatum> customizedData,
    @More Map<String, Object> more) {
  public AuditRecord {
    participants = Members.list(participants);
    customizedData = Members.list(customizedData);
    more = Members.more(more);
  }
}
