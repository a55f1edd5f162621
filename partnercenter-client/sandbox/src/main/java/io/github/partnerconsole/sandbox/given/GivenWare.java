package io.github.partnerconsole.sandbox.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is on sale to everybody for every term and billing cycle. Immutable; without more,
 * from one seat to ten million.
 */
public final class GivenWare {
  private final String item;
  private final List<Consumer<ObjectNode>> facts;

  private GivenWare(String item, List<Consumer<ObjectNode>> facts) {
    this.item = item;
    this.facts = List.copyOf(facts);
  }

  /** By its catalogue item id, or its offer id of before new commerce. */
  public static GivenWare of(String item, SubscriptionKind kind) {
    return new GivenWare(item, List.of()).with(node -> node.put("kind", kind.name()));
  }

  public GivenWare called(String title) {
    return with(node -> node.put("title", title));
  }

  /** Its only term, such as P1M. */
  public GivenWare forTerm(String term) {
    return with(node -> node.put("term", term));
  }

  public GivenWare withSeats(int minimum, int maximum) {
    return with(node -> node.put("minimum", minimum).put("maximum", maximum));
  }

  /** How often one customer can have it. */
  public GivenWare withUseLimit(int times) {
    return with(node -> node.put("useLimit", times));
  }

  /** An add-on before new commerce to any offer. */
  public GivenWare asAddOn() {
    return with(node -> node.put("isAddon", true));
  }

  public GivenWare needingAttestation() {
    return with(node -> node.put("needsAttestation", true));
  }

  /** It is there as soon as it is ordered. */
  public GivenWare provisionedAtOnce() {
    return with(node -> node.put("atOnce", true));
  }

  String item() {
    return item;
  }

  ObjectNode document() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", item);
    facts.forEach(fact -> fact.accept(node));
    return node;
  }

  private GivenWare with(Consumer<ObjectNode> fact) {
    List<Consumer<ObjectNode>> more = new ArrayList<>(facts);
    more.add(fact);
    return new GivenWare(item, more);
  }
}
