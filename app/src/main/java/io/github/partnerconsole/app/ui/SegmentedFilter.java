package io.github.partnerconsole.app.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Two to five views of which one is chosen, each with its count, 28 high. */
public final class SegmentedFilter<T> extends HBox {
  private final ObjectProperty<T> chosen;
  private final SequencedMap<T, String> names;
  private final Map<T, RadioButton> segments = new LinkedHashMap<>();

  /**
   * A filter whose first view is chosen.
   *
   * @param names the views in reading order
   */
  public SegmentedFilter(SequencedMap<T, String> names) {
    this.names = new LinkedHashMap<>(names);
    chosen = new SimpleObjectProperty<>(names.firstEntry().getKey());
    ToggleGroup group = new ToggleGroup();
    names.forEach((view, name) -> addSegment(view, name, group));
    chosen.subscribe(view -> segment(view).setSelected(true));
    getStyleClass().add("segmented");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private void addSegment(T view, String name, ToggleGroup group) {
    RadioButton segment = new RadioButton(name);
    segment.getStyleClass().setAll("segment");
    segment.setToggleGroup(group);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.selectedProperty().subscribe(on -> choose(view, on));
    segments.put(view, segment);
    getChildren().add(segment);
  }

  private void choose(T view, boolean on) {
    if (on) {
      chosen.set(view);
    }
  }

  /** The chosen view. */
  public ObjectProperty<T> chosen() {
    return chosen;
  }

  /** Shows how many rows a view has; 0 shows no number. */
  public void count(T view, int rows) {
    String name = names.getOrDefault(view, "");
    segment(view).setText(rows == 0 ? name : name + " " + NumberTexts.count(rows));
  }

  private RadioButton segment(T view) {
    RadioButton segment = segments.get(view);
    if (segment == null) {
      throw new IllegalArgumentException("No such view: " + view);
    }
    return segment;
  }
}
