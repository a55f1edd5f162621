package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.http.Due;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries product upgrades out: an Azure plan takes the place of each Azure subscription and goes
 * on with its entitlement. A subscription that is no longer active is not upgraded.
 */
final class ProductUpgradeRun implements Due {
  private static final String PLAN = "DZH318Z0BPS6";

  private final Shelf shelf;
  private final Subscriptions subscriptions;
  private final Succession succession;

  ProductUpgradeRun(Shelf shelf, Subscriptions subscriptions, Succession succession) {
    this.shelf = shelf;
    this.subscriptions = subscriptions;
    this.succession = succession;
  }

  @Override
  public Stream<ObjectNode> due(State state) {
    Instant now = subscriptions.now();
    return ProductUpgrade.all(state)
        .filter(each -> !each.isOver() && !now.isBefore(each.completesAt()))
        .map(ProductUpgrade::kept);
  }

  @Override
  public void carryOut(ObjectNode kept, State state) {
    ProductUpgrade upgrade = new ProductUpgrade(kept);
    Optional<Ware> plan = shelf.sku(PLAN, "0001", state);
    boolean isDone = true;
    for (ObjectNode line : upgrade.lines()) {
      Optional<KeptSubscription> source = source(upgrade, line, state);
      boolean isPossible = plan.isPresent() && source.isPresent();
      if (isPossible) {
        line.put("target", become(source.get(), plan.get(), upgrade, state));
      }
      line.put("status", isPossible ? "Completed" : "Failed");
      isDone &= isPossible;
    }
    kept.put("status", isDone ? "Completed" : "Failed");
  }

  private Optional<KeptSubscription> source(ProductUpgrade upgrade, ObjectNode line, State state) {
    String id = line.path("source").asString();
    return KeptSubscription.find(state, upgrade.customer(), id, subscriptions.now())
        .filter(source -> subscriptions.status(source).equals("active"));
  }

  /** The id of the Azure plan. */
  private String become(KeptSubscription source, Ware plan, ProductUpgrade upgrade, State state) {
    Successor successor = Successor.of(source, plan, 1, "", "monthly", Optional.empty());
    ObjectNode order =
        succession.order(
            List.of(successor),
            upgrade.completesAt(),
            state,
            made -> made.put("entitlement", source.text("entitlement")).put("atOnce", true));
    source.kept().put("status", "deleted").put("autoRenew", false);
    source.kept().put("statusSince", upgrade.completesAt().toString());
    source.putInto(state);
    return Succession.subscriptions(order).getFirst();
  }
}
