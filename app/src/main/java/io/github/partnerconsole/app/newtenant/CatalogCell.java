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
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

  /** One invoice of one seat, in the term and billing plan that are proposed. */
  private static VBox price(CatalogSku sku) {
    VBox right = new VBox();
    right.getStyleClass().addAll("two-lines", "at-right");
    proposed(sku).map(Price::perSeat).ifPresent(price -> right.getChildren().addAll(lines(price)));
    return right;
  }

  private static List<Label> lines(Price price) {
    return List.of(
        Labels.fixed(Labels.strong(PriceTexts.invoice(price))),
        Labels.fixed(Labels.secondary(per(price.basis().plan()))));
  }

  private static Optional<BillingChoice> proposed(CatalogSku sku) {
    return sku.line(Term.P1Y, BillingPlan.MONTHLY)
        .or(() -> sku.lines().stream().findFirst())
        .map(BillingChoice::of);
  }

  private static String per(BillingPlan plan) {
    return switch (plan) {
      case MONTHLY -> text("newTenant.catalog.perMonth");
      case ANNUAL -> text("newTenant.catalog.perYear");
      case TRIENNIAL -> text("newTenant.catalog.perThreeYears");
      case NONE -> text("newTenant.catalog.free");
    };
  }
}
