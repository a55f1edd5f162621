package io.github.partnerconsole.app.shell;

import io.github.partnerconsole.app.ui.Badge;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Card;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.ListRow;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.app.ui.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A shell with invented pages, as the design's pictures have it. */
final class ShellGallery {
  final ShellModel model = new ShellModel();
  final Navigator navigator =
      new Pages(
              ShellGallery::home,
              VBox::new,
              ShellGallery::orders,
              new SimpleObjectProperty<>(3),
              ShellGallery::empty,
              VBox::new,
              VBox::new)
          .navigator();
  final Shell shell;

  ShellGallery() {
    model.sandbox().set(true);
    model.provider().set("Aldermoor Cloud");
    model.providerLine().set("Indirect provider, NL");
    model.role().set("Sales desk");
    model.catalogueAge().set("Catalogue NL, EUR: 22 days old");
    model.rulesAge().set("Country rules: 9 days old");
    model.lastEvent().set("Journal written to disk");
    shell =
        new Shell(
            model,
            navigator,
            ConsoleMenus.of(
                actions(navigator), navigator, new SimpleObjectProperty<>(ThemeChoice.SYSTEM)),
            ShellGallery::nothing,
            new SignInWay(ShellGallery::nothing, new SimpleObjectProperty<>(true)),
            Os.LINUX);
    shell.showPages();
  }

  static ConsoleMenus.Actions actions(Navigator navigator) {
    return new ConsoleMenus.Actions(
        new SimpleObjectProperty<>(true),
        ShellGallery::nothing,
        ShellGallery::nothing,
        navigator::show,
        ShellGallery::nothing,
        ShellGallery::nothing,
        ShellGallery::nothing,
        ShellGallery::nothing);
  }

  static void nothing() {}

  private static VBox page(Node... content) {
    VBox page = new VBox(content);
    page.getStyleClass().add("page");
    return page;
  }

  private static Node home() {
    SectionHeader drafts =
        new SectionHeader("Drafts", Optional.of(new Link("All drafts", ShellGallery::nothing)));
    drafts.count(2);
    SectionHeader attention = new SectionHeader("Needs attention");
    attention.count(2);
    VBox left =
        new VBox(
            8,
            attention,
            new RowCard(
                attention(
                    Mark.UNKNOWN,
                    "Harbourline Logistics: outcome unknown",
                    "Check-out was sent, no answer came back. It may be ordered.",
                    "09:14",
                    "Check again"),
                attention(
                    Mark.WAITS,
                    "Tessaly Veterinary Group: under Microsoft review",
                    "Nothing to do. Next automatic check at 21:00.",
                    "2 days",
                    "")),
            drafts,
            new RowCard(
                draft(
                    "Brightwater Veterinary Group",
                    new Badge(Tone.DANGER, "1 to fix"),
                    "10 min ago"),
                draft(
                    "Ostrava & Lindqvist Maschinenbaugesellschaft mit beschränkter Haftung",
                    new Badge(Tone.WARNING, "1 warning"),
                    "Yesterday")));
    HBox.setHgrow(left, Priority.ALWAYS);
    KeyValues ages = new KeyValues();
    ages.add("Catalogue", "22 days");
    ages.add("Country rules", "9 days");
    VBox right = new VBox(8, new SectionHeader("Data on this computer"), new Card(ages));
    right.setMinWidth(304);
    return page(
        new PageHeader(
            "Home",
            "Monday, 23 November 2026",
            Buttons.plain("Import price sheet", ShellGallery::nothing),
            Buttons.primary("New order", ShellGallery::nothing)),
        new HBox(24, left, right));
  }

  private static ListRow attention(Mark mark, String name, String line, String when, String verb) {
    Node[] buttons =
        verb.isEmpty() ? new Node[0] : new Node[] {Buttons.compact(verb, ShellGallery::nothing)};
    return new ListRow(
        mark.icon(),
        name,
        line,
        ListRow.column(80, Labels.secondary(when)),
        ListRow.actions(112, buttons));
  }

  private static ListRow draft(String name, Badge badge, String when) {
    return new ListRow(
        Icon.DRAFT.regular(),
        name,
        "New tenant",
        ListRow.column(92, badge),
        ListRow.column(80, Labels.secondary(when)),
        ListRow.actions(80, Buttons.compact("Resume", ShellGallery::nothing)));
  }

  private static Node empty() {
    EmptyState state =
        new EmptyState(
            Icon.CATALOGUE,
            "No price sheet yet",
            "Import the CSV from Partner Center. Everything is then searched on this computer, online or not.",
            Buttons.primary("Import price sheet", ShellGallery::nothing),
            Buttons.plain("Try with sample data", ShellGallery::nothing));
    VBox.setVgrow(state, Priority.ALWAYS);
    return page(
        new PageHeader("Catalogue", "Products and prices, from your own price sheets."), state);
  }

  private static Node orders() {
    TableView<List<String>> table = new TableView<>();
    table.getColumns().add(column("When", 0, 90));
    table.getColumns().add(column("Customer", 1, 190));
    table.getColumns().add(column("What", 2, 160));
    TableColumn<List<String>, String> money = column("First invoice", 3, 110);
    money.getStyleClass().add("at-right");
    table.getColumns().add(money);
    table
        .getItems()
        .setAll(
            List.of(
                List.of("09:47", "Brightwater Veterinary Group", "New tenant, 3 lines", "€ 405.10"),
                List.of("09:14", "Harbourline Logistics", "Add 15 seats", "€ 168.00"),
                List.of("Yesterday", "Cobblestone Physio", "Cancel 3 seats", "−€ 33.60")));
    table.getSelectionModel().select(1);
    VBox.setVgrow(table, Priority.ALWAYS);
    var views = new LinkedHashMap<>(Map.of("all", "All"));
    views.put("attention", "Attention");
    SearchField search = new SearchField("Search orders");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox tools = new HBox(8, search, new SegmentedFilter<>(views));
    tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    VBox left = new VBox(8, tools, table);
    HBox.setHgrow(left, Priority.ALWAYS);
    KeyValues facts = new KeyValues();
    facts.add("Reseller", "Kestrel IT Services");
    facts.add("MPN ID", "4589201");
    HBox columns =
        new HBox(
            24,
            left,
            new DetailPane("Harbourline Logistics", "Add 15 seats, Business Premium", facts));
    VBox.setVgrow(columns, Priority.ALWAYS);
    Button export = Buttons.plain("New order", ShellGallery::nothing);
    export.setGraphic(Icon.ADD.regular());
    return page(
        new PageHeader("Orders", "Everything that was sent, and what came back.", export), columns);
  }

  private static TableColumn<List<String>, String> column(String title, int index, double width) {
    TableColumn<List<String>, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(index)));
    column.setPrefWidth(width);
    return column;
  }
}
