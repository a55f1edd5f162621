package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.catalog.Market;
import javafx.beans.property.ObjectProperty;
import org.controlsfx.control.PrefixSelectionComboBox;

/** Chooses a market by its country's name; typing its first letters finds it. */
public final class MarketChoice extends PrefixSelectionComboBox<Market> {

  /**
   * @param name said to screen readers
   * @param market follows the choice, and the choice follows it
   */
  public MarketChoice(String name, ObjectProperty<Market> market) {
    setAccessibleText(name);
    setConverter(new ChoiceNames<>(it -> CountryNames.of(it.iso2())));
    setVisibleRowCount(12);
    setButtonCell(new ChosenCell<>(this));
    market.subscribe(this::setValue);
    valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            market.set(chosen);
          }
        });
  }
}
