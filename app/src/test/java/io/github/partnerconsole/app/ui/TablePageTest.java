package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TablePageTest {
  private final SearchField search = Fx.call(() -> new SearchField("Search"));
  private final Button inDetail = Fx.call(() -> new Button("Check again"));
  private final TablePage<String> page =
      Fx.call(() ->
          new TablePage<>(
              new PageHeader("Orders", ""),
              search,
              List.of(),
              List.of(Columns.text("Name", 200, (String row) -> row)),
              (String row) -> row.charAt(0)));
  private final Stage stage = Screens.show(() -> page, 960, 600);

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void press(KeyCode code, boolean shortcut) {
    Fx.run(() -> {
      Node at = stage.getScene().getFocusOwner();
      Event.fireEvent(
          at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    });
  }

  private Node focused() {
    return Fx.call(() -> stage.getScene().getFocusOwner());
  }

  @Test
  @Tag("scenario-84")
  void theKeysLeadFromTheSearchThroughTheTableToTheDetailsAndBack() {
    Fx.run(() -> {
      page.rows(List.of("a1", "b1"));
      page.detail(new DetailPane("a", "", inDetail));
      inDetail.requestFocus();
    });
    press(KeyCode.F, true);
    assertSame(search, focused());
    press(KeyCode.DOWN, false);
    assertInstanceOf(TableView.class, focused());
    assertEquals(Optional.of("a1"), Fx.call(() -> page.selected().get()));
    press(KeyCode.ENTER, false);
    assertSame(inDetail, focused());
    press(KeyCode.ESCAPE, false);
    assertInstanceOf(TableView.class, focused());
  }

  @Test
  void theSelectedRowStaysSelectedWhenItChanges() {
    Fx.run(() -> {
      page.rows(List.of("a1", "b1"));
      page.select('b');
      page.rows(List.of("c1", "b2", "a1"));
    });
    assertEquals(Optional.of("b2"), Fx.call(() -> page.selected().get()));
  }

  @Test
  void aRowThatIsGoneIsNoLongerSelected() {
    Fx.run(() -> {
      page.rows(List.of("a1", "b1"));
      page.select('b');
      page.rows(List.of("a1"));
    });
    assertEquals(Optional.empty(), Fx.call(() -> page.selected().get()));
  }

  @Test
  void aRowThatIsAskedForBeforeItIsThereIsSelectedWhenItComes() {
    Fx.run(() -> {
      page.select('b');
      page.rows(List.of("a1", "b1"));
    });
    assertEquals(Optional.of("b1"), Fx.call(() -> page.selected().get()));
  }

  @Test
  void newRowsLeaveTheFocusInTheSearch() {
    Fx.run(() -> {
      page.rows(List.of("a1"));
      search.requestFocus();
      page.banner(Optional.empty());
      page.rows(List.of("b1"));
    });
    assertSame(search, focused());
  }
}
