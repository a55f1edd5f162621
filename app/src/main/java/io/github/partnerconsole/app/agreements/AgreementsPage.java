package io.github.partnerconsole.app.agreements;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Columns;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.TablePage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;

/** The acceptance log: every entry, and whether it still stands as it was written. */
public final class AgreementsPage extends StackPane {

  private final AgreementsModel model;
  private final Ages ages;
  private final ObservableValue<List<LogRow>> rows;
  private final LogPane pane;
  private final Button verify;
  private final SearchField search = new SearchField(text("agreements.search"));
  private final TablePage<LogRow> page;

  /**
   * @param copy puts text on the clipboard
   */
  public AgreementsPage(AgreementsModel model, Consumer<String> copy, Ages ages) {
    this.model = model;
    this.ages = ages;
    rows = model.rows();
    pane = new LogPane(ages, copy);
    verify = Buttons.plain(text("agreements.verify"), model::verify);
    PageHeader header = new PageHeader(text("page.agreements"), text("agreements.line"), verify);
    page =
        new TablePage<>(header, search, List.of(), columns(), row -> row.entry().number())
            .withTwoLines();
    getChildren().setAll(page);
    bind();
  }

  private List<TableColumn<LogRow, ?>> columns() {
    return List.of(
        Columns.muted(text("agreements.when"), 84, row -> ages.moment(row.entry().event().at())),
        Columns.twoLines(text("agreements.customer"), 168, LogRow::customer, LogRow::person),
        Columns.twoLines(text("agreements.how"), 324, LogRow::how, LogRow::document),
        Columns.muted(text("agreements.recordedBy"), 96, LogRow::recordedBy));
  }

  private void bind() {
    search.textProperty().bindBidirectional(model.text());
    rows.subscribe(_ -> show());
    model.verdict().subscribe(_ -> show());
    model.verifying().subscribe(this::showBusy);
    page.selected().subscribe(row -> page.detail(detail(row)));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.load();
          }
        });
  }

  private void showBusy(boolean busy) {
    verify.setText(text(busy ? "agreements.verifying" : "agreements.verify"));
    verify.setGraphic(busy ? Icon.BUSY.regular() : null);
    verify.setDisable(busy);
  }

  private void show() {
    Optional<VerdictBanner> banner =
        model.verdict().get().map(verdict -> new VerdictBanner(verdict, ages));
    if (model.size() == 0) {
      page.empty(banner, nothingYet());
    } else {
      page.banner(banner);
      page.noHits(model.text().get(), model.size());
      search.count(rows.getValue().size());
      page.rows(rows.getValue());
    }
  }

  private static EmptyState nothingYet() {
    return new EmptyState(Icon.AGREEMENT, text("agreements.empty"), text("agreements.empty.line"));
  }

  private DetailPane detail(Optional<LogRow> row) {
    return row.map(pane::of)
        .orElseGet(() ->
            new DetailPane(text("agreements.noneChosen"), text("agreements.noneChosen.line")));
  }
}
