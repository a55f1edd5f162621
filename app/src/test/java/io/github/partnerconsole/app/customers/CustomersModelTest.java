package io.github.partnerconsole.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.sample.MemoryCustomers;
import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.gateway.Failure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomersModelTest {
  private static final Instant EARLIER = SampleJournal.NOW.minusSeconds(7200);

  private final MemoryCustomers customers = SampleCustomers.three();
  private final HandBackground background = new HandBackground();
  private final CustomersModel model =
      new CustomersModel(customers, customers, background, InstantSource.fixed(SampleJournal.NOW));

  private void keepList() {
    customers.keep(new CustomerSnapshot(customers.all(), EARLIER));
  }

  private List<String> names() {
    return model.rows().getValue().stream().map(CustomerSummary::name).toList();
  }

  @Test
  void theListThatWasKeptIsShownWithItsAgeAndNothingIsFetched() {
    keepList();
    customers.goOffline();
    model.load();
    background.releaseAll();
    assertEquals(3, names().size());
    assertEquals(Optional.of(EARLIER), model.snapshot().get().map(CustomerSnapshot::asOf));
    assertEquals(Optional.empty(), model.failure().get());
  }

  @Test
  void whereNoListWasKeptOneIsFetchedAndKept() {
    model.load();
    background.release();
    assertTrue(model.refreshing().get());
    background.releaseAll();
    assertEquals(3, names().size());
    assertEquals(Optional.of(SampleJournal.NOW), customers.latest().map(CustomerSnapshot::asOf));
  }

  @Test
  void aRefreshThatFailsKeepsTheListAndSaysWhy() {
    keepList();
    model.load();
    background.releaseAll();
    customers.goOffline();
    model.refresh();
    model.refresh();
    assertEquals(1, background.waiting(), "one refresh at a time");
    background.releaseAll();
    assertEquals(3, names().size());
    assertInstanceOf(Failure.Unreachable.class, model.failure().get().orElseThrow());
  }

  @Test
  void searchFindsEveryWordInNameDomainAndTenantId() {
    keepList();
    model.load();
    background.releaseAll();
    model.text().set("LOGIS harbour");
    assertEquals(List.of("Harbourline Logistics"), names());
    model.text().set("c2d6a9b4");
    assertEquals(List.of("Tessaly Veterinary Group"), names());
    model.text().set("  ");
    assertEquals(3, names().size());
    model.text().set("harbour tessaly");
    assertEquals(List.of(), names());
  }

  @Test
  void whatIsAskedForACustomerNoLongerLookedAtIsDropped() {
    keepList();
    model.load();
    background.releaseAll();
    List<CustomerSummary> rows = model.rows().getValue();
    model.select(Optional.of(rows.get(0)));
    assertEquals(new Details.Asked(rows.get(0)), model.details().get());
    model.select(Optional.of(rows.get(2)));
    background.releaseAll();
    Details.Known known = assertInstanceOf(Details.Known.class, model.details().get());
    assertEquals(rows.get(2), known.details().summary());
    assertEquals(1, background.cancelled());
  }

  @Test
  void detailsThatCannotBeFetchedNameTheCustomerAndTheReason() {
    keepList();
    model.load();
    background.releaseAll();
    customers.goOffline();
    CustomerSummary first = model.rows().getValue().getFirst();
    model.select(Optional.of(first));
    background.releaseAll();
    assertEquals(
        new Details.Failed(first, new Failure.Unreachable("no route")), model.details().get());
  }
}
