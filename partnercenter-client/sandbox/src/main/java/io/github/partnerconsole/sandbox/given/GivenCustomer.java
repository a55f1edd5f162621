package io.github.partnerconsole.sandbox.given;

import java.time.Duration;
import java.util.Optional;

/**
 * What is to be true of a customer; what is empty is as with any.
 *
 * @param reseller tenant id of the indirect reseller
 * @param accountStatus as Microsoft spells it; an empty text for a customer without one
 * @param delegatedAccess for how long the partner has had the old delegated access
 */
public record GivenCustomer(
    String tenantId,
    Optional<String> companyName,
    boolean isAmerican,
    Optional<String> reseller,
    Optional<String> accountStatus,
    Optional<Duration> delegatedAccess,
    boolean hasDirectlySigned) {

  /** Any customer. */
  public static GivenCustomer of(String tenantId) {
    return new GivenCustomer(
        tenantId,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public GivenCustomer named(String name) {
    return new GivenCustomer(
        tenantId,
        Optional.of(name),
        isAmerican,
        reseller,
        accountStatus,
        delegatedAccess,
        hasDirectlySigned);
  }

  /** In the United States, in Redmond. */
  public GivenCustomer inTheUnitedStates() {
    return new GivenCustomer(
        tenantId, companyName, true, reseller, accountStatus, delegatedAccess, hasDirectlySigned);
  }

  public GivenCustomer ofReseller(String resellerTenant) {
    return new GivenCustomer(
        tenantId,
        companyName,
        isAmerican,
        Optional.of(resellerTenant),
        accountStatus,
        delegatedAccess,
        hasDirectlySigned);
  }

  public GivenCustomer withAccountStatus(String status) {
    return new GivenCustomer(
        tenantId,
        companyName,
        isAmerican,
        reseller,
        Optional.of(status),
        delegatedAccess,
        hasDirectlySigned);
  }

  public GivenCustomer withDelegatedAccessFor(Duration time) {
    return new GivenCustomer(
        tenantId,
        companyName,
        isAmerican,
        reseller,
        accountStatus,
        Optional.of(time),
        hasDirectlySigned);
  }

  /** It signed the agreement with Microsoft itself. */
  public GivenCustomer thatSignedDirectly() {
    return new GivenCustomer(
        tenantId, companyName, isAmerican, reseller, accountStatus, delegatedAccess, true);
  }
}
