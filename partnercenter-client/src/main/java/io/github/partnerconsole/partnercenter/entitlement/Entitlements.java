package io.github.partnerconsole.partnercenter.entitlement;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What customers may use: software and reservations (get-a-collection-of-entitlements, 2022-06).
 */
public final class Entitlements {
  private final Rest rest;

  public Entitlements(Rest rest) {
    this.rest = rest;
  }

  /**
   * All entitlements of a customer.
   *
   * @param entitlementType such as {@code software}, null for every type
   * @param withExpiry whether they say when they end
   */
  public Stream<Entitlement> list(
      String customerId, @Nullable String entitlementType, boolean withExpiry) {
    Target target =
        Target.of("customers", customerId, "entitlements")
            .with("entitlementType", entitlementType)
            .with("showExpiry", withExpiry ? true : null);
    return rest.all(target, Entitlement.class);
  }
}
