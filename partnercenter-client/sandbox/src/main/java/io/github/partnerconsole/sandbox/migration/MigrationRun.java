package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.http.Due;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import io.github.partnerconsole.sandbox.upgrade.Successor;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries migrations out: after half of their time there is the new order, after all of it the new
 * subscriptions are active and the old ones deleted (what Microsoft calls them then is not
 * documented). One whose subscription is no longer active fails.
 */
final class MigrationRun implements Due {
  private final Shelf shelf;
  private final Subscriptions subscriptions;
  private final Succession succession;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  MigrationRun(
      Shelf shelf,
      Subscriptions subscriptions,
      Succession succession,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.shelf = shelf;
    this.subscriptions = subscriptions;
    this.succession = succession;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Stream<ObjectNode> due(State state) {
    return state
        .all(Section.MIGRATIONS)
        .filter(kept -> !kept.has("completedAt"))
        .filter(kept -> isOver(kept, kept.has("order") ? "completesAt" : "ordersAt"));
  }

  private boolean isOver(ObjectNode kept, String moment) {
    return !clock.instant().isBefore(Shapes.instant(kept, moment));
  }

  @Override
  public void carryOut(ObjectNode kept, State state) {
    if (!kept.has("order") && !order(kept, state)) {
      kept.put("status", "Failed");
      kept.put("completedAt", kept.path("ordersAt").asString());
    } else if (isOver(kept, "completesAt")) {
      sources(kept, state).forEach(source -> end(source, kept, state));
      kept.put("status", "Completed");
      kept.put("completedAt", kept.path("completesAt").asString());
    }
  }

  private boolean order(ObjectNode kept, State state) {
    List<JsonNode> lines = kept.path("lines").valueStream().toList();
    List<KeptSubscription> sources = sources(kept, state).toList();
    boolean areActive =
        sources.size() == lines.size()
            && sources.stream().allMatch(each -> subscriptions.status(each).equals("active"));
    if (!areActive) {
      return false;
    }
    Map<String, String> becomes = new HashMap<>();
    lines.forEach(line -> becomes.put(id(line), ids.get().toString()));
    List<Successor> successors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Ware> ware = shelf.find(lines.get(i).path("item").asString(), state);
      if (ware.isEmpty()) {
        return false;
      }
      successors.add(successor(lines.get(i), sources.get(i), ware.get(), becomes));
    }
    Instant at = Shapes.instant(kept, "startedAt");
    ObjectNode order = succession.order(successors, at, state, _ -> {});
    kept.put("order", order.path("id").asString());
    for (int i = 0; i < lines.size(); i++) {
      String made = becomes.getOrDefault(id(lines.get(i)), "");
      lines.get(i).asObject().put("becomes", made);
      mark(made, sources.get(i), state);
    }
    return true;
  }

  private static void mark(String made, KeptSubscription source, State state) {
    state
        .find(Section.SUBSCRIPTIONS, made)
        .ifPresent(kept ->
            kept.put("migratedFrom", source.id()).put("friendlyName", source.text("friendlyName")));
  }

  private static Successor successor(
      JsonNode line, KeptSubscription source, Ware ware, Map<String, String> becomes) {
    String parent = line.path("parent").asString("").toLowerCase(Locale.ROOT);
    return new Successor(
        source,
        becomes.getOrDefault(id(line), ""),
        ware,
        line.path("quantity").asInt(),
        line.path("term").asString(),
        line.path("cycle").asString(),
        becomes.getOrDefault(parent, ""),
        Optional.of(Instant.parse(line.path("end").asString())));
  }

  private static String id(JsonNode line) {
    return line.path("subscription").asString().toLowerCase(Locale.ROOT);
  }

  private Stream<KeptSubscription> sources(ObjectNode kept, State state) {
    String customer = kept.path("customer").asString();
    return kept.path("lines")
        .valueStream()
        .flatMap(line ->
            KeptSubscription.find(
                state, customer, line.path("subscription").asString(), clock.instant())
                .stream());
  }

  private static void end(KeptSubscription source, ObjectNode kept, State state) {
    source.kept().put("status", "deleted").put("autoRenew", false);
    source.kept().put("statusSince", kept.path("completesAt").asString());
    source.putInto(state);
  }
}
