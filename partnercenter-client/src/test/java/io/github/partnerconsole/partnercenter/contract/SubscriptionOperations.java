package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.entitlement.Entitlement;
import io.github.partnerconsole.partnercenter.order.ActivationLink;
import io.github.partnerconsole.partnercenter.subscription.AzureEntitlement;
import io.github.partnerconsole.partnercenter.subscription.CustomTermEndDate;
import io.github.partnerconsole.partnercenter.subscription.Overage;
import io.github.partnerconsole.partnercenter.subscription.Subscription;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionActivationResult;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionChange;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionProvisioningStatus;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionRegistrationStatus;
import io.github.partnerconsole.partnercenter.subscription.SupportContact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Calls about subscriptions. Paths with a word stand before those with a subscription's id. */
final class SubscriptionOperations {
  private static final String ALL = "/v1/customers/{customer}/subscriptions";
  private static final String ONE = ALL + "/{subscription}";

  private SubscriptionOperations() {}

  static List<Operation> all() {
    return Stream.of(ofCustomer(), ofOne(), parts(), azure()).flatMap(List::stream).toList();
  }

  private static List<Operation> ofCustomer() {
    return List.of(
        Operation.collection("GET", ALL, Subscription.class, SubscriptionOperations::list),
        Operation.collection(
            "GET",
            ALL + "/customTermEndDates",
            CustomTermEndDate.class,
            SubscriptionOperations::endDates),
        Operation.collection(
            "GET",
            ALL + "/overage",
            Overage.class,
            (client, given) -> client.subscriptions().overage(given.at("customer"))),
        Operation.of(
            "PUT",
            ALL + "/overage",
            Overage.class,
            (client, given) ->
                client
                    .subscriptions()
                    .updateOverage(given.at("customer"), given.body(Overage.class), given.call())));
  }

  private static void list(PartnerCenter client, Arguments given) {
    String order = given.query("order_id");
    String reseller = given.query("mpn_id");
    String customer = given.at("customer");
    Object _ =
        order != null
            ? client.subscriptions().ofOrder(customer, order)
            : reseller != null
                ? client.subscriptions().ofReseller(customer, reseller).toList()
                : client.subscriptions().list(customer).toList();
  }

  /** The document says that a term is needed, and prints a path without one. */
  private static void endDates(PartnerCenter client, Arguments given) {
    String term = given.query("term_duration");
    String start = given.query("term_start_date");
    Object _ =
        client
            .subscriptions()
            .customTermEndDates(
                given.at("customer"),
                term == null ? TermDuration.ONE_YEAR : new TermDuration(term),
                start == null ? null : LocalDate.parse(start.substring(0, 10)))
            .toList();
  }

  private static List<Operation> ofOne() {
    return List.of(
        Operation.of(
            "GET",
            ONE,
            Subscription.class,
            (client, given) ->
                client.subscriptions().get(given.at("customer"), given.at("subscription"))),
        Operation.of("PATCH", ONE, Subscription.class, SubscriptionOperations::change),
        Operation.collection(
            "GET",
            ONE + "/addons",
            Subscription.class,
            (client, given) ->
                client.subscriptions().addOns(given.at("customer"), given.at("subscription"))),
        Operation.of(
            "GET",
            ONE + "/provisioningstatus",
            SubscriptionProvisioningStatus.class,
            (client, given) ->
                client
                    .subscriptions()
                    .provisioningStatus(given.at("customer"), given.at("subscription"))),
        Operation.collection(
            "GET",
            ONE + "/activationlinks",
            ActivationLink.class,
            (client, given) ->
                client
                    .subscriptions()
                    .activationLinks(given.at("customer"), given.at("subscription"))),
        Operation.of(
            "POST",
            ONE + "/activate",
            SubscriptionActivationResult.class,
            (client, given) ->
                client
                    .subscriptions()
                    .activate(given.at("customer"), given.at("subscription"), given.call())));
  }

  private static void change(PartnerCenter client, Arguments given) {
    SubscriptionChange change = SubscriptionChange.of(given.body(Subscription.class));
    client
        .subscriptions()
        .update(
            given.at("customer"),
            given.at("subscription"),
            given.etag() == null ? change : change.ifMatch(given.etag()),
            given.call());
  }

  private static List<Operation> parts() {
    return List.of(
        Operation.of(
            "GET",
            ONE + "/supportcontact",
            SupportContact.class,
            (client, given) ->
                client
                    .subscriptions()
                    .supportContact(given.at("customer"), given.at("subscription"))),
        Operation.of(
            "PUT",
            ONE + "/supportcontact",
            SupportContact.class,
            (client, given) ->
                client
                    .subscriptions()
                    .updateSupportContact(
                        given.at("customer"),
                        given.at("subscription"),
                        given.body(SupportContact.class),
                        given.call())),
        Operation.nothing(
            "POST",
            ONE + "/registrations",
            (client, given) ->
                client
                    .subscriptions()
                    .register(given.at("customer"), given.at("subscription"), given.call())),
        Operation.of(
            "GET",
            ONE + "/registrationstatus",
            SubscriptionRegistrationStatus.class,
            (client, given) ->
                client
                    .subscriptions()
                    .registrationStatus(given.at("customer"), given.at("subscription"))));
  }

  private static List<Operation> azure() {
    return List.of(
        Operation.collection(
            "GET",
            "/v1/customers/{customer}/entitlements",
            Entitlement.class,
            (client, given) ->
                client
                    .entitlements()
                    .list(
                        given.at("customer"),
                        given.query("entitlementtype"),
                        "true".equals(given.query("showExpiry")))
                    .forEach(_ -> {})),
        Operation.collection(
            "GET",
            ONE + "/azureEntitlements",
            AzureEntitlement.class,
            (client, given) ->
                client
                    .subscriptions()
                    .azureEntitlements(given.at("customer"), given.at("subscription"))),
        Operation.of(
            "GET",
            ONE + "/azureEntitlements/{entitlement}",
            AzureEntitlement.class,
            (client, given) ->
                client
                    .subscriptions()
                    .azureEntitlement(
                        given.at("customer"), given.at("subscription"), given.at("entitlement"))),
        Operation.of(
            "POST",
            ONE + "/azureEntitlements/{entitlement}/cancel",
            AzureEntitlement.class,
            (client, given) ->
                client
                    .subscriptions()
                    .cancelAzureEntitlement(
                        given.at("customer"),
                        given.at("subscription"),
                        given.at("entitlement"),
                        given.call())),
        Operation.nothing(
            "POST",
            ONE + "/azureEntitlements/{entitlement}/reactivate",
            (client, given) ->
                client
                    .subscriptions()
                    .reactivateAzureEntitlement(
                        given.at("customer"),
                        given.at("subscription"),
                        given.at("entitlement"),
                        given.call())));
  }
}
