package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What forbids an upgrade or a transition, by the numbers of .NET's UpgradeErrorCode and
 * TransitionErrorCode, which are the same (reference pages of these names, 2024).
 */
public final class UpgradeErrors {
  public static final int NOT_ACTIVE = 2;
  public static final int CONFLICT = 3;
  private static final int ADD_ONS = 6;
  private static final int NO_PATH = 7;
  private static final int NO_SUCH_TARGET = 8;
  public static final int NOT_PROVISIONED = 9;

  private final Subscriptions subscriptions;
  private final InstantSource clock;

  public UpgradeErrors(Subscriptions subscriptions, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  List<ObjectNode> of(KeptSubscription kept, Offer target, UpgradeKind kind, State state) {
    List<ObjectNode> found = new ArrayList<>();
    String status = subscriptions.status(kept);
    if (status.equals("pending")) {
      found.add(error(NOT_PROVISIONED, "The subscription is not provisioned yet."));
    } else if (!status.equals("active")) {
      ObjectNode error = error(NOT_ACTIVE, "The source subscription is not active.");
      found.add(error.put("additionalDetails", status));
    }
    if (others(kept, state).anyMatch(other -> other.parent().equalsIgnoreCase(kept.id()))) {
      found.add(error(ADD_ONS, "The source subscription has add-ons."));
    }
    if (kind == UpgradeKind.UPGRADE_WITH_LICENSE_TRANSFER
        && others(kept, state)
            .anyMatch(other -> other.text("catalogItemId").equalsIgnoreCase(target.id()))) {
      found.add(error(CONFLICT, "The customer has the target offer already."));
    }
    return found;
  }

  /**
   * Why something that is not on offer cannot be had.
   *
   * @param hasPaths whether anything else can be
   */
  List<ObjectNode> noSuchPath(boolean hasPaths) {
    return List.of(
        hasPaths
            ? error(NO_SUCH_TARGET, "The subscription cannot become the target offer.")
            : error(NO_PATH, "The subscription cannot become anything else."));
  }

  private Stream<KeptSubscription> others(KeptSubscription kept, State state) {
    return KeptSubscription.of(state, kept.customer(), clock.instant())
        .filter(other -> !other.id().equalsIgnoreCase(kept.id()))
        .filter(other -> subscriptions.status(other).equals("active"));
  }

  private static ObjectNode error(int code, String description) {
    ObjectNode error = Shapes.object().put("code", code).put("description", description);
    return Shapes.typed(error, "UpgradeError");
  }
}
