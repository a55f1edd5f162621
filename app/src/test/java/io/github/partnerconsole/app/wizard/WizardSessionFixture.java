package io.github.partnerconsole.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.task.HandBackground;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A wizard that orders pizzas, whose background work the test lets go by hand. */
abstract class WizardSessionFixture {

  static final Instant NOW = Instant.parse("2026-11-23T08:42:00Z");

  final HandBackground background = new HandBackground();
  final List<Pizza> saved = new ArrayList<>();
  final List<Pizza> asked = new ArrayList<>();
  Optional<RuntimeException> failure = Optional.empty();
  Leave<Pizza> kitchen = pizza -> pizza.withOven("hot");
  WizardSession<Pizza> session = begin(Pizza.BLANK);

  WizardSession<Pizza> begin(Pizza draft) {
    var wizard =
        new Wizard<>(
            "pizza",
            () -> Pizza.BLANK,
            Pizza::name,
            "bake",
            List.of(
                Step.of("who", "who.sentence", WizardSessionFixture::noView)
                    .checkedBy(Pizza::checkName),
                Step.of("where", "where.sentence", WizardSessionFixture::noView)
                    .appliesWhen(pizza -> !pizza.collected())
                    .checkedBy(Pizza::checkStreet)
                    .leftBy("asking", this::askKitchen),
                Step.of("review", "review.sentence", WizardSessionFixture::noView),
                Step.of("bake", "bake.sentence", WizardSessionFixture::noView).ofNoReturn()));
    session = new WizardSession<>(wizard, draft, this::save, background, InstantSource.fixed(NOW));
    return session;
  }

  private void save(Pizza pizza) {
    failure.ifPresent(it -> {
      throw it;
    });
    saved.add(pizza);
  }

  private Pizza askKitchen(Pizza pizza) throws InterruptedException {
    asked.add(pizza);
    return kitchen.leave(pizza);
  }

  private static Node noView(StepContext<Pizza> unused) {
    throw new AssertionError("a session never shows anything");
  }

  void atStreet() {
    edit(Pizza.GOOD);
    background.pass(Duration.ofSeconds(1));
    background.releaseAll();
    session.next();
    assertEquals("where", here());
  }

  void atReview() {
    atStreet();
    session.next();
    background.releaseAll();
    assertEquals("review", here());
  }

  void edit(Pizza pizza) {
    session.draft().set(pizza);
  }

  String here() {
    return session.current().get().key();
  }

  List<String> keys() {
    return session.steps().get().stream().map(state -> state.step().key()).toList();
  }

  int badge(String key) {
    return session.steps().get().stream()
        .filter(state -> state.step().key().equals(key))
        .mapToInt(state -> state.findings().blocking() + state.findings().warning())
        .sum();
  }
}
