package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** The SKUs that are shown, one in a row; only what is on the screen is drawn. */
final class CatalogueTable extends TableView<CatalogSku> {
  private static final double SEGMENT = 104;
  private static final double PRICE = 288;
  private static final double NARROW = 620;

  private final CatalogueModel model;
  private boolean updating;

  CatalogueTable(CatalogueModel model) {
    this.model = model;
    setAccessibleText(text("catalogue.table"));
    getStyleClass().add("two-line-rows");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    TableColumn<CatalogSku, String> segment = segment();
    segment.visibleProperty().bind(widthProperty().greaterThan(NARROW));
    getColumns().add(column(text("catalogue.product"), _ -> new ProductCell()));
    getColumns().add(segment);
    getColumns().add(price());
    setPlaceholder(new NoHits(model));
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.selected().subscribe(this::select);
    model.switches().subscribe(_ -> refresh());
  }

  private TableColumn<CatalogSku, CatalogSku> price() {
    TableColumn<CatalogSku, CatalogSku> price =
        column(
            text("catalogue.lowestPrice"),
            _ -> new PriceCell(sku -> Offer.lowest(model.choices(sku))));
    price.getStyleClass().add("at-right");
    price.setMinWidth(PRICE);
    price.setMaxWidth(PRICE);
    return price;
  }

  private static TableColumn<CatalogSku, String> segment() {
    TableColumn<CatalogSku, String> segment = new TableColumn<>(text("catalogue.segment"));
    segment.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Texts.of(Segment.class, row.getValue().segment())));
    segment.setSortable(false);
    segment.setMinWidth(SEGMENT);
    segment.setMaxWidth(SEGMENT);
    return segment;
  }

  private static TableColumn<CatalogSku, CatalogSku> column(
      String title,
      Callback<TableColumn<CatalogSku, CatalogSku>, TableCell<CatalogSku, CatalogSku>> cells) {
    TableColumn<CatalogSku, CatalogSku> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cells);
    column.setSortable(false);
    return column;
  }

  /** Shows other SKUs; what is selected stays so while it is among them. */
  void show(List<CatalogSku> skus) {
    updating = true;
    getItems().setAll(skus);
    updating = false;
    select(model.selected().get());
  }

  /** Takes the focus, with a row selected where there is one. */
  void enter() {
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
    requestFocus();
  }

  private void selected(@Nullable CatalogSku sku) {
    if (!updating) {
      model.selected().set(Optional.ofNullable(sku));
    }
  }

  private void select(Optional<CatalogSku> sku) {
    updating = true;
    sku.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    updating = false;
  }
}
