package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A page of one table: search above it, and beside it what is known of the selected row.
 *
 * <p>Ctrl F goes to the search, Down from there to the table, Enter from there to the details, Esc
 * back to the table.
 *
 * @param <R> a row
 */
public final class TablePage<R> extends VBox {
  private final Function<R, ?> identity;
  private final SearchField search;
  private final TableView<R> table = new TableView<>();
  private final ScrollPane detail = new ScrollPane();
  private final HBox columns;
  private final PageHeader header;
  private final ReadOnlyObjectWrapper<Optional<R>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Object> wanted = Optional.empty();
  private boolean changing;

  /**
   * @param tools beside the search, such as a filter
   * @param identity tells which row is which, also after a change
   */
  public TablePage(
      PageHeader header,
      SearchField search,
      List<? extends Node> tools,
      List<? extends TableColumn<R, ?>> columns,
      Function<R, ?> identity) {
    this.header = header;
    this.search = search;
    this.identity = identity;
    this.columns = new HBox(left(tools), detail);
    this.columns.getStyleClass().add("table-columns");
    VBox.setVgrow(this.columns, Priority.ALWAYS);
    fill(columns);
    getStyleClass().addAll("page", "table-page");
    getChildren().setAll(header, this.columns);
    addEventHandler(KeyEvent.KEY_PRESSED, this::findByKey);
  }

  private VBox left(List<? extends Node> tools) {
    HBox row = new HBox(search);
    row.getStyleClass().add("table-tools");
    row.getChildren().addAll(tools);
    HBox.setHgrow(search, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox left = new VBox(row, table);
    left.getStyleClass().add("table-left");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private void fill(List<? extends TableColumn<R, ?>> tableColumns) {
    table.getColumns().setAll(tableColumns);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    table.setMinWidth(0);
    table.setTableMenuButtonVisible(true);
    table.setAccessibleText(header.getAccessibleText());
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> follow());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::enterByKey);
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearchByKey);
    detail.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveDetailByKey);
    detail.setFitToWidth(true);
    detail.setFitToHeight(true);
    detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    detail.setMinWidth(DetailPane.WIDTH);
    detail.setPrefWidth(DetailPane.WIDTH);
    detail.getStyleClass().add("table-detail");
  }

  private void follow() {
    if (!changing) {
      selected.set(Optional.ofNullable(table.getSelectionModel().getSelectedItem()));
    }
  }

  private void findByKey(KeyEvent event) {
    if (SearchField.KEYS.match(event)) {
      search.requestFocus();
      search.selectAll();
      event.consume();
    }
  }

  private void enterByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && selected.get().isPresent()) {
      focusDetail();
      event.consume();
    }
  }

  private void leaveSearchByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
      if (selected.get().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      table.requestFocus();
      event.consume();
    }
  }

  private void leaveDetailByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      table.requestFocus();
      event.consume();
    }
  }

  private void focusDetail() {
    detail.getContent().lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
        .findFirst()
        .orElse(detail)
        .requestFocus();
  }

  /** Shows other rows; the selected one stays selected if it is still among them. */
  public void rows(List<R> rows) {
    if (table.getItems().equals(rows)) {
      return;
    }
    Optional<Object> before = wanted.or(() -> selected.get().map(identity));
    changing = true;
    table.getSelectionModel().clearSelection();
    table.getItems().setAll(rows);
    before.ifPresent(this::reselect);
    changing = false;
    follow();
  }

  private void reselect(Object key) {
    table.getItems().stream()
        .filter(row -> Objects.equals(identity.apply(row), key))
        .findFirst()
        .ifPresent(row -> {
          table.getSelectionModel().select(row);
          wanted = Optional.empty();
        });
  }

  /** Selects the row of this identity, now or as soon as it is among the rows. */
  public void select(Object key) {
    wanted = Optional.of(key);
    reselect(key);
    selected.get().ifPresent(table::scrollTo);
  }

  /** Makes room for a second line in every row. */
  public TablePage<R> withTwoLines() {
    table.getStyleClass().add("two-line-rows");
    return this;
  }

  public ReadOnlyObjectProperty<Optional<R>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Shows what is known of the selected row. */
  public void detail(DetailPane pane) {
    boolean inside = detail.isFocusWithin();
    detail.setContent(pane);
    if (inside) {
      focusDetail();
    }
  }

  /** Leaves a column out where the table is narrower than this, so that the others can be read. */
  public TablePage<R> dropping(TableColumn<R, ?> column, double below) {
    table.widthProperty().subscribe(width -> column.setVisible(width.doubleValue() >= below));
    return this;
  }

  /** Says in the empty table why it is empty. */
  public void noRows(String sentence) {
    Label label = Labels.body(sentence);
    table.setPlaceholder(label);
  }

  /** Says how many rows the text hides, and of how many. */
  public void noHits(String typed, int hidden) {
    noRows(text("table.noHits", typed, hidden));
  }

  /** Shows this between the title and the table, or nothing. */
  public void banner(Optional<? extends Node> banner) {
    show(banner, columns);
  }

  /** Shows this in place of the table. */
  public void empty(Optional<? extends Node> banner, EmptyState state) {
    VBox.setVgrow(state, Priority.ALWAYS);
    show(banner, state);
  }

  private void show(Optional<? extends Node> banner, Node body) {
    List<Node> content =
        Stream.of(Stream.of(header), banner.stream(), Stream.of(body))
            .<Node>flatMap(part -> part)
            .toList();
    if (!getChildren().equals(content)) {
      getChildren().setAll(content);
    }
  }
}
