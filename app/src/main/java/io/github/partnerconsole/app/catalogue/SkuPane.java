package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingChoices.WhyNotAnnual;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All that is known of a SKU: its prices in every term and plan, dates, tags, description. */
final class SkuPane extends StackPane {

  SkuPane(CatalogueModel model) {
    managedProperty().bind(visibleProperty());
    model.selected().subscribe(sku -> show(sku.map(model::choices)));
    model.switches().subscribe(_ -> show(model.selected().get().map(model::choices)));
  }

  private void show(Optional<BillingChoices> choices) {
    setVisible(choices.isPresent());
    choices.map(SkuPane::pane).ifPresent(getChildren()::setAll);
  }

  private static DetailPane pane(BillingChoices choices) {
    CatalogSku sku = choices.sku();
    List<Node> parts = new ArrayList<>();
    choices.notAnnual().map(why -> reason(choices, why)).ifPresent(parts::add);
    parts.add(prices(choices));
    parts.add(facts(sku));
    if (!sku.description().isBlank()) {
      parts.add(Labels.body(sku.description()));
    }
    return new DetailPane(sku.skuTitle(), secondLine(sku), scrolled(parts));
  }

  private static String secondLine(CatalogSku sku) {
    return sku.skuTitle().equals(sku.productTitle()) ? sku.key().toString() : sku.productTitle();
  }

  private static ScrollPane scrolled(List<Node> parts) {
    VBox content = new VBox(parts.toArray(Node[]::new));
    content.getStyleClass().add("sku-parts");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(text("catalogue.details"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static Node reason(BillingChoices choices, WhyNotAnnual why) {
    Mark mark = choices.canBeOrdered() ? Mark.NOTE : Mark.BLOCK;
    String words = Texts.of(WhyNotAnnual.class, why);
    Label sentence =
        Labels.body(choices.canBeOrdered() ? words : text("catalogue.cannotBeOrdered", words));
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(mark.icon(), sentence);
    line.getStyleClass().add("sku-note");
    return line;
  }

  private static Node prices(BillingChoices choices) {
    VBox prices = new VBox(Labels.strong(text("catalogue.prices")));
    boolean same = validities(choices.sku()).size() <= 1;
    for (Offer offer : Offer.all(choices)) {
      Validity valid = Validity.of(offer.choice().line());
      prices.getChildren().add(new OfferView(offer, same ? "" : valid.words()));
    }
    prices.getChildren().add(Labels.secondary(text("catalogue.priceNote", PriceTexts.note())));
    prices.getStyleClass().add("offers");
    return prices;
  }

  private static List<Validity> validities(CatalogSku sku) {
    return sku.lines().stream().map(Validity::of).distinct().toList();
  }

  private static Node facts(CatalogSku sku) {
    KeyValues facts = new KeyValues();
    facts.add(text("catalogue.ids"), Labels.mono(sku.key().toString()));
    facts.add(text("catalogue.segment"), Texts.of(Segment.class, sku.segment()));
    List<Validity> valid = validities(sku);
    if (valid.size() == 1) {
      facts.add(text("catalogue.valid"), valid.getFirst().words());
    }
    addIfSaid(facts, text("catalogue.unit"), sku.unitOfMeasure());
    addIfSaid(facts, text("catalogue.publisher"), sku.publisher());
    addIfSaid(facts, text("catalogue.tags"), sku.tags().replace(";", ", "));
    return facts;
  }

  private static void addIfSaid(KeyValues facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(name, value);
    }
  }
}
