package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.ChoiceNames;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.ChosenCell;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** The term of a line and, beside it, how that term is billed. */
final class TermAndBilling extends HBox {

  private final ComboBox<Term> term = box(one -> Texts.of(Term.class, one), "term-box");
  private final ComboBox<BillingPlan> billing =
      box(one -> Texts.of(BillingPlan.class, one), "billing-box");
  private final Consumer<BillingChoice> chosen;
  private List<BillingChoice> offered;
  private BillingChoice now;

  /**
   * Offers nothing but what is chosen.
   *
   * @param title of the product, for screen readers
   * @param chosen hears what the user chooses
   */
  TermAndBilling(String title, BillingChoice start, Consumer<BillingChoice> chosen) {
    this.chosen = chosen;
    now = start;
    offered = List.of(start);
    term.setAccessibleText(text("newTenant.basket.termOf", title));
    billing.setAccessibleText(text("newTenant.basket.billingOf", title));
    term.valueProperty().addListener((_, _, other) -> choose(other));
    billing.valueProperty().addListener((_, _, other) -> choose(other));
    getStyleClass().add("basket-controls");
    getChildren().addAll(term, billing);
  }

  /** Offers other terms and billing plans. */
  void offer(List<BillingChoice> choices) {
    offered = choices;
    show(now);
  }

  void show(BillingChoice choice) {
    now = choice;
    term.setValue(choice.term());
    billing.setValue(choice.plan());
    Choices.offer(term, all().map(BillingChoice::term).distinct().sorted().toList());
    Choices.offer(billing, ofTerm(choice.term()).map(BillingChoice::plan).distinct().toList());
  }

  /** What is offered, and what is chosen even where it is offered no more. */
  private Stream<BillingChoice> all() {
    return Stream.concat(offered.stream(), Stream.of(now));
  }

  private Stream<BillingChoice> ofTerm(Term wanted) {
    return all().filter(choice -> choice.term() == wanted);
  }

  /** Another term, billed as before where it can be. */
  private void choose(Term other) {
    if (other != null && other != now.term()) {
      ofTerm(other)
          .filter(choice -> choice.plan() == now.plan())
          .findFirst()
          .or(() -> ofTerm(other).findFirst())
          .ifPresent(chosen);
    }
  }

  private void choose(BillingPlan other) {
    if (other != null && other != now.plan()) {
      ofTerm(now.term()).filter(choice -> choice.plan() == other).findFirst().ifPresent(chosen);
    }
  }

  private static <T> ComboBox<T> box(Function<T, String> name, String styleClass) {
    ComboBox<T> box = new ComboBox<>();
    box.getStyleClass().add(styleClass);
    box.setConverter(new ChoiceNames<>(name));
    box.setButtonCell(new ChosenCell<>(box));
    return box;
  }
}
