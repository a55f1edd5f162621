package io.github.partnerconsole.partnercenter.contract;

import java.util.List;

/** Brings a sandbox into the state in which a document's request gets the document's answer. */
final class FittingStates {
  /** Each looks at what the call is and what the document answers, never at the sample's name. */
  @FunctionalInterface
  interface FittingState {
    void prepare(Situation situation);
  }

  private static final List<FittingState> ALL =
      List.of(
          FittingStates::customer,
          PartnerStates::prepare,
          CustomerStates::prepare,
          AgreementStates::prepare,
          DelegatedAdministrationStates::prepare,
          IdentityStates::earlierCalls,
          IdentityStates::application,
          CatalogueStates::prepare,
          OfferStates::prepare,
          ServiceStates::prepare,
          OrderStates::onSale,
          OrderStates::cart,
          OrderStates::one,
          OrderStates::listed,
          SubscriptionStates::listed,
          SubscriptionStates::one,
          SubscriptionStates::nextTerm,
          UpgradeStates::prepare,
          MigrationStates::prepare);

  private FittingStates() {}

  static void prepare(Situation situation) {
    ALL.forEach(each -> each.prepare(situation));
  }

  /** Whoever is named as customer in the path is one. */
  private static void customer(Situation situation) {
    String customer = situation.id("customer");
    if (!customer.isEmpty()) {
      situation.sandbox().given().customers().customer(customer);
    }
  }
}
