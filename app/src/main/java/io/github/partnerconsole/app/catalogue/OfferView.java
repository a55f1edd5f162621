package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.Term;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One price of a SKU with its term, its billing plan and what it is for. */
final class OfferView extends VBox {

  /**
   * @param valid from when until when; empty where all prices of the SKU share it
   */
  OfferView(Offer offer, String valid) {
    Price price = offer.price();
    getStyleClass().add("offer");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(PriceTexts.whole(price) + ", " + PriceTexts.retail(price));
    Label term = Labels.strong(Texts.of(Term.class, price.basis().term()));
    getChildren()
        .addAll(
            line(term, Labels.strong(PriceTexts.amount(price))),
            line(Labels.secondary(plan(price)), Labels.secondary(PriceTexts.retail(price))));
    if (price.basis().derived()) {
      add(text("catalogue.derived", price.basis().term().months()));
    }
    add(valid);
    add(state(offer));
  }

  private static String plan(Price price) {
    String plan = Texts.of(BillingPlan.class, price.basis().plan());
    return price.instalments().invoices() == 1
        ? plan
        : text("catalogue.planAndInvoices", plan, PriceTexts.instalments(price));
  }

  private static Node line(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox line = new HBox(left, Labels.fixed(right));
    line.getStyleClass().add("offer-line");
    return line;
  }

  private static String state(Offer offer) {
    return switch (offer.state()) {
      case OFFERED -> "";
      case OFFERED_AS_MONTHLY -> text("catalogue.offeredAsMonthly");
      case NOT_OFFERED -> text("catalogue.offerOff");
    };
  }

  private void add(String sentence) {
    if (!sentence.isEmpty()) {
      getChildren().add(Labels.secondary(sentence));
    }
  }
}
