package io.github.partnerconsole.core.relationship;

import io.github.partnerconsole.core.customer.TenantId;

/**
 * A reseller of the partner (contract B, {@code relationships}).
 *
 * @param tenantId what a new customer is associated with
 * @param mpnId what a subscription is recorded under
 * @param location ISO 3166-1 alpha-2
 * @param active whether the relationship is in force
 */
public record IndirectReseller(
    TenantId tenantId, String name, MpnId mpnId, String location, boolean active) {

  /** The same reseller under another of its MPN IDs. */
  public IndirectReseller withMpnId(MpnId other) {
    return new IndirectReseller(tenantId, name, other, location, active);
  }
}
