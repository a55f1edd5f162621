package io.github.partnerconsole.app.customers;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Columns;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.TablePage;
import io.github.partnerconsole.core.customer.CustomerSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;

/** All customers, and what Partner Center knows of the selected one. */
public final class CustomersPage extends StackPane {

  private final CustomersModel model;
  private final Ages ages;
  private final ObservableValue<Boolean> online;
  private final ObservableValue<List<CustomerSummary>> rows;
  private final CustomerPane pane;
  private final Button refresh;
  private final SearchField search = new SearchField(text("customers.search"));
  private final PageHeader header;
  private final TablePage<CustomerSummary> page;

  /**
   * @param copy puts text on the clipboard
   * @param online whether there is a connection
   */
  public CustomersPage(
      CustomersModel model, Consumer<String> copy, Ages ages, ObservableValue<Boolean> online) {
    this.model = model;
    this.ages = ages;
    this.online = online;
    pane = new CustomerPane(ages, copy, model::select);
    rows = model.rows();
    refresh = Buttons.plain(text("customers.refresh"), model::refresh);
    header = new PageHeader(text("page.customers"), "", refresh);
    page = new TablePage<>(header, search, List.of(), columns(), CustomerSummary::id);
    getChildren().setAll(page);
    bind();
    model.load();
  }

  private static List<TableColumn<CustomerSummary, ?>> columns() {
    return List.of(
        Columns.text(text("customers.name"), 230, CustomerSummary::name),
        Columns.text(text("customers.domain"), 230, CustomerSummary::domain),
        Columns.text(text("customers.tenant"), 220, customer -> customer.id().value()));
  }

  private void bind() {
    search.textProperty().bindBidirectional(model.text());
    rows.subscribe(_ -> show());
    model.snapshot().subscribe(_ -> show());
    model.minutes().subscribe(_ -> show());
    model.failure().subscribe(_ -> show());
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.load();
          }
        });
    model.refreshing().subscribe(_ -> show());
    online.subscribe(_ -> show());
    page.selected().subscribe(model::select);
    model.details().subscribe(details -> page.detail(pane.of(details)));
  }

  private void show() {
    boolean busy = model.refreshing().get();
    refresh.setText(text(busy ? "customers.refreshing" : "customers.refresh"));
    refresh.setGraphic(busy ? Icon.BUSY.regular() : null);
    refresh.setDisable(busy || !online.getValue());
    header.line(line());
    if (hasCustomers()) {
      page.banner(banner());
      page.noHits(model.text().get(), size());
      search.count(rows.getValue().size());
      page.rows(rows.getValue());
    } else {
      page.empty(Optional.empty(), nothingYet(busy));
    }
  }

  private boolean hasCustomers() {
    return size() > 0;
  }

  private int size() {
    return model.snapshot().get().map(list -> list.customers().size()).orElse(0);
  }

  private String line() {
    return model
        .snapshot()
        .get()
        .map(list -> text("customers.line", size(), ages.ago(list.asOf())))
        .orElseGet(() -> text("customers.never"));
  }

  private Optional<Banner> banner() {
    return model
        .failure()
        .get()
        .map(why -> new Banner(FailureTexts.mark(why), FailureTexts.of(why)));
  }

  private EmptyState nothingYet(boolean busy) {
    String sentence =
        model
            .failure()
            .get()
            .map(FailureTexts::of)
            .orElseGet(() -> text(busy ? "customers.empty.busy" : "customers.empty.line"));
    return new EmptyState(Icon.CUSTOMERS, text("customers.empty"), sentence);
  }
}
