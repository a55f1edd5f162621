package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.http.Due;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Lot;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import io.github.partnerconsole.sandbox.upgrade.Successor;
import io.github.partnerconsole.sandbox.upgrade.UpgradeErrors;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries transitions out when they are due. All seats without a given subscription: the source
 * itself becomes the target. Some of them: a subscription of its own, which ends with the source
 * and inherits its window (new-commerce-cancellation-policy page, 2026). Into a given one: its
 * seats grow. Before new commerce the source is suspended, and another takes its place.
 */
final class TransitionRun implements Due {
  private final Shelf shelf;
  private final Subscriptions subscriptions;
  private final Succession succession;
  private final InstantSource clock;

  TransitionRun(
      Shelf shelf, Subscriptions subscriptions, Succession succession, InstantSource clock) {
    this.shelf = shelf;
    this.subscriptions = subscriptions;
    this.succession = succession;
    this.clock = clock;
  }

  @Override
  public Stream<ObjectNode> due(State state) {
    return state
        .all(Section.TRANSITIONS)
        .filter(kept -> !kept.path("done").asBoolean(false))
        .filter(kept -> !clock.instant().isBefore(Shapes.instant(kept, "at")));
  }

  @Override
  public void carryOut(ObjectNode kept, State state) {
    Instant at = Shapes.instant(kept, "at");
    Optional<KeptSubscription> source = find(kept, "from", state);
    Optional<KeptSubscription> target = find(kept, "to", state);
    Optional<Ware> ware = shelf.find(kept.path("toItem").asString(), state);
    boolean isPossible =
        source.filter(each -> isAble(each, kept)).isPresent()
            && ware.isPresent()
            && (!kept.has("to") || target.filter(this::isActive).isPresent());
    kept.put("done", true);
    if (!isPossible) {
      ObjectNode event = note(kept, "Conversion", "Failed", at);
      ObjectNode error = event.putArray("errors").addObject();
      error.put("code", UpgradeErrors.NOT_ACTIVE);
      error.put("description", "The subscription has changed since the transition was started.");
      return;
    }
    move(kept, source.get(), target, ware.get(), state);
    note(kept, "Conversion", "Completed", at);
    if (kept.path("type").asString().equals(TransitionRules.WITH_LICENCES)) {
      note(kept, "LicenseReassignment", "Started", at);
      note(kept, "LicenseReassignment", "Completed", at);
    }
  }

  private boolean isAble(KeptSubscription source, ObjectNode kept) {
    return isActive(source) && source.quantity() >= kept.path("quantity").asInt();
  }

  private boolean isActive(KeptSubscription kept) {
    return subscriptions.status(kept).equals("active");
  }

  private void move(
      ObjectNode kept,
      KeptSubscription source,
      Optional<KeptSubscription> target,
      Ware ware,
      State state) {
    int seats = kept.path("quantity").asInt();
    boolean isAll = seats == source.quantity();
    if (target.isPresent()) {
      grow(target.get(), seats, Shapes.instant(kept, "at"), state);
    } else if (isAll && !source.kind().isLegacy()) {
      become(kept, source, ware, state);
      return;
    } else {
      kept.put("to", successor(kept, source, ware, seats, state));
    }
    shrink(source, seats, Shapes.instant(kept, "at"), state);
  }

  private static void grow(KeptSubscription target, int seats, Instant at, State state) {
    List<Lot> lots = new ArrayList<>(target.lots());
    lots.add(new Lot(seats, at));
    target.setLots(lots);
    target.putInto(state);
  }

  private static void shrink(KeptSubscription source, int seats, Instant at, State state) {
    if (seats < source.quantity()) {
      source.setLots(Lot.without(source.lots(), seats));
    } else {
      String status = source.kind().isLegacy() ? "suspended" : "deleted";
      source.kept().put("status", status).put("statusSince", at.toString());
      source.kept().put("autoRenew", false);
    }
    source.putInto(state);
  }

  private static void become(ObjectNode kept, KeptSubscription source, Ware ware, State state) {
    ObjectNode node = source.kept();
    String term = kept.path("term").asString();
    Instant at = Shapes.instant(kept, "at");
    if (source.isTrial() || !term.equals(source.term())) {
      node.put("termStart", at.toString()).remove("termEnd");
      source.setLots(List.of(new Lot(source.quantity(), at)));
    }
    node.put("catalogItemId", ware.item()).put("productId", ware.productId());
    node.put("skuId", ware.skuId()).put("availability", ware.availability());
    node.put("title", ware.title()).put("friendlyName", ware.title());
    node.put("term", term).put("billingCycle", kept.path("cycle").asString());
    node.put("isTrial", false);
    node.remove(List.of("autoRenew", "scheduled", "nextCharge"));
    kept.optional("promotionId").ifPresent(id -> node.put("promotionId", id.asString()));
    source.putInto(state);
  }

  private String successor(
      ObjectNode kept, KeptSubscription source, Ware ware, int seats, State state) {
    String term = kept.path("term").asString();
    boolean isSameTerm = term.equals(source.term()) && !source.isTrial();
    Successor successor =
        Successor.of(
            source,
            ware,
            seats,
            term,
            kept.path("cycle").asString(),
            isSameTerm ? Optional.of(source.end()) : Optional.empty());
    Instant at = Shapes.instant(kept, "at");
    ObjectNode order =
        succession.order(List.of(successor), at, state, made -> inherit(made, source, isSameTerm));
    return Succession.subscriptions(order).getFirst();
  }

  private static void inherit(ObjectNode made, KeptSubscription source, boolean isSameTerm) {
    if (isSameTerm && !source.kind().isLegacy()) {
      made.put("termStart", source.start().toString()).put("atOnce", true);
    }
  }

  private Optional<KeptSubscription> find(ObjectNode kept, String member, State state) {
    String customer = kept.path("customer").asString();
    String id = kept.path(member).asString("");
    return KeptSubscription.find(state, customer, id, clock.instant());
  }

  /** One more event of a transition. */
  static ObjectNode note(ObjectNode kept, String name, String status, Instant at) {
    ObjectNode event = kept.withArray("/events").addObject().put("name", name);
    event.put("status", status).put("timestamp", at.toString());
    return Shapes.typed(event, "TransitionEvent");
  }
}
