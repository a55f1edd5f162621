package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.upgrade.Conversion;
import io.github.partnerconsole.partnercenter.upgrade.ConversionResult;
import io.github.partnerconsole.partnercenter.upgrade.EligibilityType;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgradeEligibility;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgradeRequest;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgradeStatus;
import io.github.partnerconsole.partnercenter.upgrade.Transition;
import io.github.partnerconsole.partnercenter.upgrade.TransitionEligibility;
import io.github.partnerconsole.partnercenter.upgrade.Upgrade;
import io.github.partnerconsole.partnercenter.upgrade.UpgradeResult;
import java.util.List;
import java.util.stream.Stream;

/** Calls about what a subscription, or all Azure of a customer, can become. */
final class UpgradeOperations {
  private static final String ONE = "/v1/customers/{customer}/subscriptions/{subscription}";

  private static final String PRODUCTS = "/v1/productupgrades";

  private UpgradeOperations() {}

  static List<Operation> all() {
    return Stream.of(ofSubscription(), ofProducts()).flatMap(List::stream).toList();
  }

  private static List<Operation> ofProducts() {
    return List.of(
        Operation.nothing(
            "POST",
            PRODUCTS,
            (client, given) ->
                client
                    .productUpgrades()
                    .create(given.body(ProductUpgradeRequest.class), given.call())),
        Operation.of(
            "POST",
            PRODUCTS + "/eligibility",
            ProductUpgradeEligibility.class,
            (client, given) ->
                client.productUpgrades().eligibility(given.body(ProductUpgradeRequest.class))),
        Operation.of(
            "POST",
            PRODUCTS + "/{upgrade}/status",
            ProductUpgradeStatus.class,
            (client, given) ->
                client
                    .productUpgrades()
                    .status(given.at("upgrade"), given.body(ProductUpgradeRequest.class))));
  }

  private static List<Operation> ofSubscription() {
    return List.of(
        Operation.collection(
            "GET",
            ONE + "/upgrades",
            Upgrade.class,
            (client, given) ->
                client.upgrades().list(given.at("customer"), given.at("subscription"))),
        Operation.of("POST", ONE + "/upgrades", UpgradeResult.class, UpgradeOperations::upgrade),
        Operation.collection(
            "GET",
            ONE + "/conversions",
            Conversion.class,
            (client, given) ->
                client.conversions().list(given.at("customer"), given.at("subscription"))),
        Operation.of(
            "POST", ONE + "/conversions", ConversionResult.class, UpgradeOperations::convert),
        Operation.collection(
            "GET",
            ONE + "/transitionEligibilities",
            TransitionEligibility.class,
            UpgradeOperations::eligibilities),
        Operation.collection(
            "GET", ONE + "/transitions", Transition.class, UpgradeOperations::transitions),
        Operation.of("POST", ONE + "/transitions", Transition.class, UpgradeOperations::start));
  }

  private static void upgrade(PartnerCenter client, Arguments given) {
    client
        .upgrades()
        .upgrade(
            given.at("customer"),
            given.at("subscription"),
            given.body(Upgrade.class),
            given.call());
  }

  private static void convert(PartnerCenter client, Arguments given) {
    client
        .conversions()
        .convert(
            given.at("customer"),
            given.at("subscription"),
            given.body(Conversion.class),
            given.call());
  }

  private static void eligibilities(PartnerCenter client, Arguments given) {
    String type = given.query("eligibilityType");
    client
        .transitions()
        .eligibilities(
            given.at("customer"),
            given.at("subscription"),
            type == null ? EligibilityType.IMMEDIATE : new EligibilityType(type));
  }

  private static void transitions(PartnerCenter client, Arguments given) {
    String operation = given.query("operationId");
    List<Transition> _ =
        operation == null
            ? client.transitions().list(given.at("customer"), given.at("subscription"))
            : client.transitions().find(given.at("customer"), given.at("subscription"), operation);
  }

  private static void start(PartnerCenter client, Arguments given) {
    client
        .transitions()
        .start(
            given.at("customer"),
            given.at("subscription"),
            given.body(Transition.class),
            given.call());
  }
}
