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
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A SKU in the list of hits: title and id, what one seat costs in the term and billing that would
 * be chosen, and a plus; or why it cannot be ordered.
 */
final class CatalogCell extends ListCell<CatalogSku> {

  private final Consumer<CatalogSku> add;
  private final Function<CatalogSku, BillingChoices> choices;
  private final Supplier<String> searched;

  /**
   * @param choices how a SKU may be ordered now
   * @param searched what is typed in the search field
   */
  CatalogCell(
      Consumer<CatalogSku> add,
      Function<CatalogSku, BillingChoices> choices,
      Supplier<String> searched) {
    this.add = add;
    this.choices = choices;
    this.searched = searched;
    getStyleClass().add("catalog-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CatalogSku sku, boolean empty) {
    super.updateItem(sku, empty);
    setText(null);
    setGraphic(empty || sku == null ? null : row(sku));
    setAccessibleText(empty || sku == null ? null : sku.skuTitle());
  }

  /** As high as its row needs in this width: names wrap. */
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() == null ? super.computePrefHeight(width) : getGraphic().prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private HBox row(CatalogSku sku) {
    BillingChoices offered = choices.apply(sku);
    Optional<BillingChoice> proposed = BasketView.proposal(offered);
    VBox left = new VBox(new MatchedName(sku.skuTitle(), searched.get()), ids(sku));
    left.getChildren()
        .add(
            Labels.secondary(
                proposed.map(ChoiceTexts::name).orElseGet(() -> ChoiceTexts.whyNot(offered))));
    left.getStyleClass().add("two-lines");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Button plus =
        Buttons.icon(
            Icon.ADD, text("newTenant.catalog.add", sku.skuTitle()), () -> add.accept(sku));
    plus.setFocusTraversable(false);
    plus.setDisable(proposed.isEmpty());
    HBox row = new HBox(left, price(proposed), plus);
    row.getStyleClass().add("catalog-row");
    return row;
  }

  private static HBox ids(CatalogSku sku) {
    HBox ids = new HBox(Labels.mono(sku.key().toString()));
    ids.getStyleClass().add("catalog-ids");
    if (sku.segment() != Segment.COMMERCIAL) {
      ids.getChildren().add(new Badge(Tone.NEUTRAL, Texts.of(Segment.class, sku.segment())));
    }
    return ids;
  }

  /** One invoice of one seat, in the term and billing plan that are proposed. */
  private static VBox price(Optional<BillingChoice> proposed) {
    VBox right = new VBox();
    right.getStyleClass().addAll("two-lines", "at-right");
    right
        .getChildren()
        .setAll(
            proposed
                .map(Price::perSeat)
                .map(CatalogCell::lines)
                .orElseGet(() ->
                    List.of(Labels.fixed(Labels.secondary(text("newTenant.catalog.notOffered"))))));
    return right;
  }

  private static List<Label> lines(Price price) {
    return List.of(
        Labels.fixed(Labels.strong(PriceTexts.invoice(price))),
        Labels.fixed(Labels.secondary(ChoiceTexts.per(price.basis().plan()))),
        Labels.fixed(Labels.secondary(PriceTexts.invoiceRetail(price))));
  }
}
