package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.Change;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.order.ActivationLink;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The subscriptions of customers. */
public final class Subscriptions {
  private final Rest rest;

  public Subscriptions(Rest rest) {
    this.rest = rest;
  }

  /**
   * All subscriptions of a customer, those that ended included
   * (get-all-of-a-customer-s-subscriptions page, 2023-10).
   */
  public Stream<Subscription> list(String customerId) {
    return rest.all(subscriptions(customerId), Subscription.class);
  }

  /** Those that came of one order. */
  public List<Subscription> ofOrder(String customerId, String orderId) {
    Target target = subscriptions(customerId).with("order_id", orderId);
    return rest.all(target, Subscription.class).toList();
  }

  /**
   * One subscription, with the etag that a change may name (get-a-subscription-by-id page,
   * 2023-10).
   */
  public Subscription get(String customerId, String subscriptionId) {
    return rest.get(subscriptions(customerId, subscriptionId), Subscription.class);
  }

  /** Those that were sold by one reseller. */
  public Stream<Subscription> ofReseller(String customerId, String mpnId) {
    return rest.all(subscriptions(customerId).with("mpn_id", mpnId), Subscription.class);
  }

  /** The add-ons to a subscription (get-a-list-of-add-ons-for-a-subscription page, 2023-10). */
  public List<Subscription> addOns(String customerId, String subscriptionId) {
    Target target = subscriptions(customerId, subscriptionId, "addons");
    return rest.all(target, Subscription.class).toList();
  }

  /**
   * Changes a subscription; what takes longer is taken on, and has to be read again. Refused where
   * it became different after it was read: read it again, and change that.
   */
  public Change<Subscription> update(
      String customerId, String subscriptionId, SubscriptionChange change, Call call) {
    return rest.change(
        subscriptions(customerId, subscriptionId),
        change.body(),
        change.etag(),
        call,
        Subscription.class);
  }

  /**
   * How far a subscription is provisioned; the service looks every quarter of an hour
   * (get-subscription-provisioning-status page, 2023-10).
   */
  public SubscriptionProvisioningStatus provisioningStatus(
      String customerId, String subscriptionId) {
    return rest.get(
        subscriptions(customerId, subscriptionId, "provisioningstatus"),
        SubscriptionProvisioningStatus.class);
  }

  /** Whom the customer turns to (get-a-subscription-s-support-contact page, 2023-10). */
  public SupportContact supportContact(String customerId, String subscriptionId) {
    return rest.get(
        subscriptions(customerId, subscriptionId, "supportcontact"), SupportContact.class);
  }

  /**
   * Names another partner as the one to turn to (update-a-subscription-s-support-contact page,
   * 2023-10).
   */
  public SupportContact updateSupportContact(
      String customerId, String subscriptionId, SupportContact contact, Call call) {
    Target target = subscriptions(customerId, subscriptionId, "supportcontact");
    return rest.put(target, contact, call, SupportContact.class);
  }

  /** Registers an Azure subscription for reservations; gives where its status is, without /v1. */
  public String register(String customerId, String subscriptionId, Call call) {
    return rest.postForLocation(
        subscriptions(customerId, subscriptionId, "registrations"), null, call);
  }

  /** How far the registration is (get-subscription-registration-status page, 2023-10). */
  public SubscriptionRegistrationStatus registrationStatus(
      String customerId, String subscriptionId) {
    return rest.get(
        subscriptions(customerId, subscriptionId, "registrationstatus"),
        SubscriptionRegistrationStatus.class);
  }

  /** Whether usage beyond what was bought is allowed, and who is paid for it. */
  public List<Overage> overage(String customerId) {
    return rest.all(subscriptions(customerId, "overage"), Overage.class).toList();
  }

  /** Allows or forbids usage beyond what was bought (update-subscription-overage page, 2023-10). */
  public Overage updateOverage(String customerId, Overage overage, Call call) {
    return rest.put(subscriptions(customerId, "overage"), overage, call, Overage.class);
  }

  /** The Azure subscriptions below an Azure plan. */
  public List<AzureEntitlement> azureEntitlements(String customerId, String subscriptionId) {
    Target target = subscriptions(customerId, subscriptionId, "azureEntitlements");
    return rest.all(target, AzureEntitlement.class).toList();
  }

  /** One Azure subscription below an Azure plan. */
  public AzureEntitlement azureEntitlement(
      String customerId, String subscriptionId, String entitlementId) {
    return rest.get(
        subscriptions(customerId, subscriptionId, "azureEntitlements", entitlementId),
        AzureEntitlement.class);
  }

  /** Shuts a compromised Azure subscription down; its status shows that some minutes later. */
  public AzureEntitlement cancelAzureEntitlement(
      String customerId, String subscriptionId, String entitlementId, Call call) {
    return rest.post(
        subscriptions(customerId, subscriptionId, "azureEntitlements", entitlementId, "cancel"),
        Map.of("cancellationReason", "compromise"),
        call,
        AzureEntitlement.class);
  }

  /** Takes a cancellation back; its status shows that some minutes later. */
  public void reactivateAzureEntitlement(
      String customerId, String subscriptionId, String entitlementId, Call call) {
    Target target =
        subscriptions(customerId, subscriptionId, "azureEntitlements", entitlementId, "reactivate");
    rest.send("POST", target, null, call);
  }

  /**
   * Begins the billing of what another publisher sells, which only an account of the integration
   * sandbox may do; elsewhere the customer activates it at the publisher's.
   */
  public SubscriptionActivationResult activate(
      String customerId, String subscriptionId, Call call) {
    return rest.post(
        subscriptions(customerId, subscriptionId, "activate"),
        null,
        call,
        SubscriptionActivationResult.class);
  }

  /** Where the customer activates what another publisher sells. */
  public List<ActivationLink> activationLinks(String customerId, String subscriptionId) {
    Target target = subscriptions(customerId, subscriptionId, "activationlinks");
    return rest.all(target, ActivationLink.class).toList();
  }

  /**
   * When a new subscription may end, page by page.
   *
   * @param start of its term, null for today
   */
  public Stream<CustomTermEndDate> customTermEndDates(
      String customerId, TermDuration term, @Nullable LocalDate start) {
    return customTermEndDates(customerId, term, start, null);
  }

  /**
   * When a new subscription may end together with one that is there already, page by page. The
   * page's table spells the parameters in another way than its sample, which is followed
   * (custom-term-end-dates page, 2023-07).
   *
   * @param start of its term, null for today
   * @param coTermWith the id of the other subscription, null for the dates of all
   */
  public Stream<CustomTermEndDate> customTermEndDates(
      String customerId,
      TermDuration term,
      @Nullable LocalDate start,
      @Nullable String coTermWith) {
    Target target =
        subscriptions(customerId, "customTermEndDates")
            .with("term_duration", term.value())
            .with("term_start_date", start)
            .with("target_coterm_subscription_id", coTermWith);
    return rest.allByHeader(target, CustomTermEndDate.class);
  }

  private static Target subscriptions(String customerId, String... below) {
    return Target.of("customers", customerId, "subscriptions").below(below);
  }
}
