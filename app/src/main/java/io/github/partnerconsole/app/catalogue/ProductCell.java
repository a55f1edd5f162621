package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.core.catalog.CatalogSku;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A SKU's title, and its ids below. */
final class ProductCell extends TableCell<CatalogSku, CatalogSku> {
  private final Label title = Labels.name("");
  private final Label ids = Labels.mono("");
  private final Badge trial = new Badge(Tone.OUTLINE, text("catalogue.trial"));
  private final HBox row;

  ProductCell() {
    VBox words = new VBox(title, ids);
    words.getStyleClass().add("two-lines");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    ids.getStyleClass().add("muted");
    trial.managedProperty().bind(trial.visibleProperty());
    row = new HBox(words, trial);
    row.getStyleClass().add("product-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CatalogSku sku, boolean empty) {
    super.updateItem(sku, empty);
    if (sku == null || empty) {
      setGraphic(null);
      setTooltip(null);
    } else {
      title.setText(sku.skuTitle());
      ids.setText(sku.key().toString());
      trial.setVisible(sku.isTrial());
      setTooltip(new Tooltip(sku.skuTitle()));
      setGraphic(row);
    }
  }
}
