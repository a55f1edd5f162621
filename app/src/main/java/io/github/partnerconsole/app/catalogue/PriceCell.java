package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Price;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the cheapest way to buy a SKU costs, and what that price is for. */
final class PriceCell extends TableCell<CatalogSku, CatalogSku> {
  private final Function<CatalogSku, Optional<Price>> lowest;
  private final Label amount = Labels.fixed(Labels.strong(""));
  private final Label basis = Labels.fixed(Labels.secondary(""));
  private final VBox lines = new VBox(amount, basis);

  PriceCell(Function<CatalogSku, Optional<Price>> lowest) {
    this.lowest = lowest;
    lines.getStyleClass().addAll("two-lines", "price-cell");
    getStyleClass().add("at-right");
  }

  @Override
  protected void updateItem(@Nullable CatalogSku sku, boolean empty) {
    super.updateItem(sku, empty);
    if (sku == null || empty) {
      setGraphic(null);
    } else {
      Optional<Price> price = lowest.apply(sku);
      amount.setText(price.map(PriceTexts::invoice).orElse(text("catalogue.notOffered")));
      basis.setText(
          price
              .map(found -> PriceTexts.invoiceBasis(found.basis()))
              .orElse(text("catalogue.notOfferedWhy")));
      setGraphic(lines);
    }
  }
}
