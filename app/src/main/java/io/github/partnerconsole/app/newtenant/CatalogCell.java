package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A SKU in the list of hits: title and id, the price of its first line with its basis, and a plus.
 */
final class CatalogCell extends ListCell<CatalogSku> {

  private final Consumer<CatalogSku> add;

  CatalogCell(Consumer<CatalogSku> add) {
    this.add = add;
    getStyleClass().add("catalog-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CatalogSku sku, boolean empty) {
    super.updateItem(sku, empty);
    setText(null);
    setGraphic(empty || sku == null ? null : row(sku));
  }

  private HBox row(CatalogSku sku) {
    HBox ids = new HBox(Labels.mono(sku.key().toString()));
    ids.getStyleClass().add("catalog-ids");
    if (sku.segment() != Segment.COMMERCIAL) {
      ids.getChildren().add(new Badge(Tone.NEUTRAL, Texts.of(Segment.class, sku.segment())));
    }
    VBox left = new VBox(Labels.name(sku.skuTitle()), ids);
    left.getStyleClass().add("two-lines");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Button plus =
        Buttons.icon(
            Icon.ADD, text("newTenant.catalog.add", sku.skuTitle()), () -> add.accept(sku));
    plus.setFocusTraversable(false);
    HBox row = new HBox(left, price(sku), plus);
    row.getStyleClass().add("catalog-row");
    return row;
  }

  private static VBox price(CatalogSku sku) {
    VBox right = new VBox();
    right.getStyleClass().addAll("two-lines", "at-right");
    sku.lines().stream()
        .findFirst()
        .map(CatalogCell::perSeat)
        .ifPresent(price ->
            right
                .getChildren()
                .addAll(
                    Labels.fixed(Labels.strong(PriceTexts.amount(price))),
                    Labels.fixed(
                        Labels.secondary(ChoiceTexts.name(choice(sku.lines().getFirst()))))));
    return right;
  }

  private static Price perSeat(PriceLine line) {
    return Price.perSeat(choice(line));
  }

  private static BillingChoice choice(PriceLine line) {
    return BillingChoice.of(line);
  }
}
