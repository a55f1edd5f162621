package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.core.catalog.LineFault;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The lines that were left out of a price sheet. */
final class FaultTable extends TableView<LineFault> {
  private static final double HEAD = 33;
  private static final double ROW = 36;
  private static final int MOST_ROWS = 4;

  FaultTable(List<LineFault> faults) {
    setAccessibleText(text("catalogue.faults"));
    add(text("catalogue.fault.line"), 72, fault -> String.valueOf(fault.line()));
    add(text("catalogue.fault.column"), 160, LineFault::column);
    add(text("catalogue.fault.value"), 200, LineFault::value);
    add(text("catalogue.fault.reason"), 320, SheetTexts::reason);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    getItems().setAll(faults);
    double height = HEAD + ROW * Math.min(MOST_ROWS, faults.size());
    setMinHeight(height);
    setMaxHeight(height);
  }

  private void add(String title, double width, Function<LineFault, String> value) {
    TableColumn<LineFault, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    getColumns().add(column);
  }
}
