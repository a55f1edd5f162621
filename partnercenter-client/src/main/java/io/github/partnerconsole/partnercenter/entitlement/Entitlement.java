package io.github.partnerconsole.partnercenter.entitlement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may use because a partner ordered it: software or a reservation (entitlement
 * resources page, 2022-06).
 *
 * @param quantity how many of it are fulfilled
 * @param entitlementType {@code software}, {@code reservedinstance}, or what came later
 * @param entitledArtifacts what stands for it elsewhere, such as a reservation in Azure
 * @param includedEntitlements those that came with it
 * @param expiryDate null where it has no end or was not asked for
 */
public record Entitlement(
    @Nullable ReferenceOrder referenceOrder,
    @Nullable String productId,
    @Nullable String skuId,
    @Nullable Integer quantity,
    @Nullable String entitlementType,
    List<Artifact> entitledArtifacts,
    List<Entitlement> includedEntitlements,
    @Nullable Instant expiryDate,
    @More Map<String, Object> more) {
  public Entitlement {
    entitledArtifacts = Members.list(entitledArtifacts);
    includedEntitlements = Members.list(includedEntitlements);
    more = Members.more(more);
  }

  /** The order line that an entitlement came of. */
  public record ReferenceOrder(
      @Nullable String id,
      @Nullable String lineItemId,
      @Nullable String alternateId,
      @More Map<String, Object> more) {
    public ReferenceOrder {
      more = Members.more(more);
    }
  }

  /**
   * What stands for an entitlement elsewhere.
   *
   * @param artifactType {@code reservedinstance}, or what came later
   * @param resourceId of the order or resource in Azure
   */
  public record Artifact(
      @Nullable String artifactType, @Nullable String resourceId, @More Map<String, Object> more) {
    public Artifact {
      more = Members.more(more);
    }
  }
}
