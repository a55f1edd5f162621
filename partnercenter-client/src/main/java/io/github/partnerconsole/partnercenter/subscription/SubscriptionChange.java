package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Rest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it was read, and what is to become different. Immutable. All of it is sent, as
 * a PATCH takes the full resource: one that left autoRenewEnabled or the instructions for the next
 * term out would reset them (update-a-subscription-by-id page, 2022-06).
 *
 * @param etag the state that is to be changed, and no later one; null where any will do
 * @param changes members by their names
 */
public record SubscriptionChange(
    Subscription read, @Nullable String etag, Map<String, @Nullable Object> changes) {
  public SubscriptionChange {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /** Nothing different yet. */
  public static SubscriptionChange of(Subscription read) {
    return new SubscriptionChange(read, read.etag(), Map.of());
  }

  /** The new total of seats. */
  public SubscriptionChange quantity(int seats) {
    return with("quantity", seats);
  }

  /** Another name of the partner's own. */
  public SubscriptionChange friendlyName(String name) {
    return with("friendlyName", name);
  }

  /** Nobody can use it until it is reactivated; in new commerce it is billed on. */
  public SubscriptionChange suspended() {
    return with("status", SubscriptionStatus.SUSPENDED);
  }

  /** A suspended one can be used again. */
  public SubscriptionChange reactivated() {
    return with("status", SubscriptionStatus.ACTIVE);
  }

  /** Possible in new commerce and the marketplace only, and only within a window. */
  public SubscriptionChange cancelled() {
    return with("status", SubscriptionStatus.DELETED);
  }

  /** Whether a new term begins by itself when this one ends. */
  public SubscriptionChange autoRenew(boolean enabled) {
    return with("autoRenewEnabled", enabled);
  }

  /** Billed in another way; with the next term in most cases. */
  public SubscriptionChange billingCycle(BillingCycle cycle) {
    return with("billingCycle", cycle);
  }

  /** A longer term, which starts at once. */
  public SubscriptionChange term(TermDuration term) {
    return with("termDuration", term);
  }

  /** The MPN id of another reseller. */
  public SubscriptionChange partner(String mpnId) {
    return with("partnerId", mpnId);
  }

  /** The MPN ids of all further resellers. */
  public SubscriptionChange additionalPartners(List<String> mpnIds) {
    return with("additionalPartnerIds", mpnIds);
  }

  /** What happens at the next renewal; null takes earlier instructions back. */
  public SubscriptionChange nextTerm(@Nullable NextTermInstructions instructions) {
    return with("scheduledNextTermInstructions", instructions);
  }

  /** Any other member, by its name in camel case. */
  public SubscriptionChange with(String member, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(changes);
    more.put(member, value);
    return new SubscriptionChange(read, etag, more);
  }

  /** The same change of the state that has this etag; null for whichever state it is in by then. */
  public SubscriptionChange ifMatch(@Nullable String otherEtag) {
    return new SubscriptionChange(read, otherEtag, changes);
  }

  Object body() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(changes);
    if (!Objects.equals(etag, read.etag())) {
      read.more()
          .forEach((name, value) -> {
            if (name.equalsIgnoreCase("attributes") && value instanceof Map<?, ?> attributes) {
              all.putIfAbsent(name, withoutEtag(attributes));
            }
          });
    }
    return Rest.merged(read, all);
  }

  /** The service heeds the one in the body too, and it is of another state. */
  private static Map<?, ?> withoutEtag(Map<?, ?> attributes) {
    Map<?, ?> rest = new LinkedHashMap<>(attributes);
    rest.keySet().removeIf(name -> String.valueOf(name).equalsIgnoreCase("etag"));
    return rest;
  }
}
