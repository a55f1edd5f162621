package io.github.partnerconsole.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.sample.MemoryCustomers;
import io.github.partnerconsole.app.sample.SampleFrame;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** Saves pictures of the customers, and listens for what the style sheets get wrong. */
class CustomersPicturesTest {
  private final InlineBackground background =
      new InlineBackground(bug -> {
        throw new AssertionError(bug);
      });

  @Test
  void customersAreDrawnInEveryStateWithoutAWarning() {
    MemoryCustomers unreachable = SampleCustomers.three();
    unreachable.keep(
        new CustomerSnapshot(unreachable.all(), SampleJournal.ago(Duration.ofDays(3))));
    unreachable.goOffline();
    assertEquals(
        List.of(),
        CssErrors.during(() -> {
          picture("customers", SampleCustomers.three(), 0, "");
          picture("customers-review", SampleCustomers.three(), 1, "");
          picture("customers-offline", unreachable, 0, "08:12");
          picture("customers-empty", new MemoryCustomers(), -1, "");
        }));
  }

  private void picture(String name, MemoryCustomers customers, int row, String offlineSince) {
    Screens.save(() -> frame(customers, row, offlineSince), name, 1280, 832);
  }

  private SampleFrame frame(MemoryCustomers customers, int row, String offlineSince) {
    CustomersModel model =
        new CustomersModel(
            customers, customers, background, InstantSource.fixed(SampleJournal.NOW));
    CustomersPage page =
        new CustomersPage(
            model,
            _ -> {},
            SampleJournal.ages(),
            new SimpleBooleanProperty(offlineSince.isEmpty()));
    SampleFrame frame = new SampleFrame("page.customers", page, Optional.empty(), offlineSince);
    if (row >= 0) {
      table(page).getSelectionModel().select(row);
    }
    return frame;
  }

  private static TableView<?> table(Node page) {
    return (TableView<?>) page.lookup(".table-view");
  }
}
