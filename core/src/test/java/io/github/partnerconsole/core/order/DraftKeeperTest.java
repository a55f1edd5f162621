package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DraftKeeperTest {

  private static final LineError NOT_SOLD = new LineError("800020", "Not sold here.");

  private final OrderBench bench = new OrderBench();
  private final Drafts drafts = new Drafts();
  private final DraftKeeper keeper = new DraftKeeper(drafts);

  DraftKeeperTest() {
    drafts.save(
        new SavedDraft(
            NewTenantDraft.blank(Plans.DRAFT, Plans.NOW)
                .withLines(
                    Stream.of(Plans.STANDARD, Plans.VISIO).map(DraftKeeperTest::line).toList()),
            "step",
            6,
            6,
            0,
            0,
            Plans.NOW));
  }

  private static OrderLine line(PlannedLine planned) {
    PriceLine price =
        new PriceLine(
            planned.sku(),
            Optional.of(Term.P1Y),
            BillingPlan.MONTHLY,
            planned.currency(),
            planned.unitPrice(),
            planned.unitPrice(),
            Plans.NOW,
            Plans.NOW);
    BillingChoice choice = new BillingChoice(Term.P1Y, BillingPlan.MONTHLY, price);
    return new OrderLine(new Market("NL"), planned.title(), planned.segment(), choice, choice, "5");
  }

  private void place(PlannedLine... leftOut) {
    for (PlannedLine line : leftOut) {
      bench.service.carts.leaveOut(line.sku(), NOT_SOLD);
    }
    bench.place(Plans.ofLines(1, Optional.empty(), Plans.STANDARD, Plans.VISIO));
    keeper.orderChanged(bench.order(1));
  }

  private NewTenantDraft draft() {
    return (NewTenantDraft) drafts.find(Plans.DRAFT).orElseThrow().draft();
  }

  private List<String> titles() {
    return draft().lines().stream().map(OrderLine::title).toList();
  }

  @Test
  void aDraftThatIsOrderedIsDiscarded() {
    place();

    assertEquals(List.of(), drafts.all());
  }

  @Test
  @Tag("scenario-24")
  void aDraftOfWhichNothingWasOrderedIsKeptWithItsTenant() {
    place(Plans.STANDARD, Plans.VISIO);

    assertEquals(bench.order(1).tenant(), draft().tenant());
    assertEquals(List.of("Business Standard", "Visio Plan 2"), titles());
  }

  @Test
  @Tag("scenario-24")
  void aDraftThatWasPartlyOrderedIsKeptWithWhatWasLeftOut() {
    place(Plans.VISIO);
    keeper.orderChanged(bench.desk().follow(Plans.number(1)));

    assertEquals(bench.order(1).tenant(), draft().tenant());
    assertEquals(List.of("Visio Plan 2"), titles());
  }

  @Test
  @Tag("scenario-24")
  void theKeptDraftIsDiscardedOnceTheRestIsOrdered() {
    place(Plans.VISIO);
    bench.desk().follow(Plans.number(1));
    bench.service.carts.takeAll();
    bench.place(Plans.ofLines(2, bench.order(1).tenant(), Plans.VISIO));

    keeper.orderChanged(bench.order(2));

    assertEquals(List.of(), drafts.all());
  }

  @Test
  void whatWasWrittenIntoTheKeptDraftStaysThere() {
    place(Plans.VISIO);
    keeper.orderChanged(bench.desk().follow(Plans.number(1)));
    SavedDraft kept = drafts.find(Plans.DRAFT).orElseThrow();
    NewTenantDraft edited = draft().withCulture("nl-BE").withLines(List.of());
    drafts.save(new SavedDraft(edited, kept.step(), 6, 6, 0, 0, kept.savedAt()));

    keeper.orderChanged(bench.order(1));

    assertEquals(edited, draft());
  }

  /** Drafts in memory. */
  private static final class Drafts implements DraftStore {
    private final Map<UUID, SavedDraft> kept = new HashMap<>();

    @Override
    public void save(SavedDraft draft) {
      kept.put(draft.draft().id(), draft);
    }

    @Override
    public Optional<SavedDraft> find(UUID id) {
      return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SavedDraft> all() {
      return List.copyOf(kept.values());
    }

    @Override
    public void discard(UUID id) {
      kept.remove(id);
    }
  }
}
