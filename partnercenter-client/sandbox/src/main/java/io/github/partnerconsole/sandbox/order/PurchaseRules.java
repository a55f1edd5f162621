package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.agreement.CustomerAgreements;
import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.PurchaseBlock;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Lifecycle;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What forbids a purchase (error-codes page, 2023-10). */
final class PurchaseRules {
  private static final int SANDBOX_SUBSCRIPTIONS = 5;

  private final Switches switches;
  private final InstantSource clock;

  PurchaseRules(Switches switches, InstantSource clock) {
    this.switches = switches;
    this.clock = clock;
  }

  /** About the customer and the partner, whatever is bought. */
  void requireAllowed(ObjectNode customer, List<ObjectNode> lines, State state) {
    Customers.requireAllowed(customer, clock.instant());
    if (!CustomerAgreements.hasAccepted(customer, state)) {
      throw new Refusal(ApiError.MCA_MISSING);
    }
    requireNoBlock("*", state);
    Resellers.byTenant(state, Customers.reseller(customer)).ifPresent(Resellers::requireAbleToSell);
    lines.forEach(line -> requireResellersAble(line, state));
  }

  /**
   * About one thing and those bought before.
   *
   * @param others what is bought in the same order
   */
  void requirePossible(Buyer buyer, Ware ware, int quantity, List<Ware> others) {
    requireNoBlock(ware.item(), buyer.state());
    long same = others.stream().filter(other -> other.key().equals(ware.key())).count();
    buyer.requireUnused(ware, same);
    if (!ware.takes(quantity)) {
      throw new Refusal(ApiError.QUANTITY, 0, ware.limits().minimum(), ware.limits().maximum());
    }
    if (switches.isOn(Switch.SANDBOX_LIMITS)
        && living(buyer, clock.instant()) + others.size() >= SANDBOX_SUBSCRIPTIONS) {
      throw new Refusal(ApiError.SANDBOX_LIMIT);
    }
  }

  private static long living(Buyer buyer, Instant now) {
    return KeptSubscription.of(buyer.state(), buyer.id(), now)
        .filter(kept -> !Lifecycle.status(kept, now).equals("deleted"))
        .count();
  }

  private static void requireResellersAble(ObjectNode line, State state) {
    line.path("participants")
        .valueStream()
        .map(participant -> participant.path("value").asString())
        .flatMap(mpnId -> Resellers.byMpnId(state, mpnId).stream())
        .forEach(Resellers::requireAbleToSell);
  }

  private static void requireNoBlock(String item, State state) {
    state
        .all(Section.PURCHASE_BLOCKS)
        .filter(block -> block.path("item").asString().equalsIgnoreCase(item))
        .map(block -> PurchaseBlock.valueOf(block.path("block").asString()))
        .findFirst()
        .ifPresent(block -> {
          throw new Refusal(error(block), item);
        });
  }

  private static ApiError error(PurchaseBlock block) {
    return switch (block) {
      case PARTNER_NOT_VALID -> ApiError.PARTNER_NOT_VALID;
      case COUNTRY_NOT_ONBOARDED -> ApiError.COUNTRY_NOT_ONBOARDED;
      case OFFER_NOT_ELIGIBLE -> ApiError.OFFER_NOT_ELIGIBLE;
      case OFFER_WITHDRAWN -> ApiError.OFFER_WITHDRAWN;
      case ITEM_NOT_ELIGIBLE -> ApiError.ITEM_NOT_ELIGIBLE;
      case CREDIT_LINE -> ApiError.CREDIT_LINE;
      case RESELLER_PROGRAM_INACTIVE -> ApiError.RESELLER_PROGRAM_INACTIVE;
      case PROGRAM_INACTIVE -> ApiError.PROGRAM_INACTIVE;
      case TOO_MANY_SUBSCRIPTIONS -> ApiError.TOO_MANY_SUBSCRIPTIONS;
      case TOO_MANY_SEATS -> ApiError.TOO_MANY_SEATS;
      case RISK_CHECK -> ApiError.RISK_CHECK;
      case OFFER_COUNTRY -> ApiError.OFFER_COUNTRY;
      case OWN_AGREEMENT_MISSING -> ApiError.OWN_AGREEMENT_MISSING;
      case ORDER_IN_PROGRESS -> ApiError.ORDER_IN_PROGRESS;
    };
  }
}
