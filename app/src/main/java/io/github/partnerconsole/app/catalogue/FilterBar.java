package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Chip;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Searches the catalogue and narrows it down to a segment, or to trials. */
final class FilterBar extends VBox {
  private final CatalogueModel model;
  private final SearchField search = new SearchField(text("catalogue.search"));
  private final SegmentedFilter<Optional<Segment>> segments = new SegmentedFilter<>(names());
  private final Chip trials = new Chip(text("catalogue.trialsOnly"));

  FilterBar(CatalogueModel model) {
    this.model = model;
    FlowPane filters = new FlowPane(segments, trials);
    filters.getStyleClass().add("filters");
    getStyleClass().add("filter-bar");
    getChildren().addAll(search, filters);
    model.filter().subscribe(this::show);
    search.textProperty().subscribe(typed -> change(filter -> filter.withText(typed)));
    segments.chosen().subscribe(chosen -> change(filter -> filter.withSegment(chosen)));
    trials.selectedProperty().subscribe(on -> change(filter -> filter.withTrialsOnly(on)));
  }

  private static SequencedMap<Optional<Segment>, String> names() {
    SequencedMap<Optional<Segment>, String> names = new LinkedHashMap<>();
    names.put(Optional.empty(), text("catalogue.allSegments"));
    for (Segment segment : Segment.values()) {
      names.put(Optional.of(segment), Texts.of(Segment.class, segment));
    }
    return names;
  }

  private void change(UnaryOperator<CatalogueFilter> change) {
    model.filter().set(change.apply(model.filter().get()));
  }

  private void show(CatalogueFilter filter) {
    if (!search.getText().equals(filter.text())) {
      search.setText(filter.text());
    }
    segments.chosen().set(filter.segment());
    trials.setSelected(filter.trialsOnly());
  }

  /** Does this when Down is pressed in the search. */
  void onDown(Runnable action) {
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            action.run();
          }
        });
  }

  /** Shows how many there are of each. */
  void count(CatalogueState.Loaded loaded) {
    search.count(loaded.hits().found());
    segments.count(Optional.empty(), loaded.inAllSegments());
    loaded.perSegment().forEach((segment, rows) -> segments.count(Optional.of(segment), rows));
  }
}
