package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.catalog.Market;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class MarketChoiceTest {
  private final ObjectProperty<Market> market = new SimpleObjectProperty<>(new Market("NL"));

  private static List<Market> markets(String... iso2) {
    return Arrays.stream(iso2).map(Market::new).toList();
  }

  @Test
  void whatIsChosenStaysChosenAndShownWhenOtherMarketsAreOffered() {
    MarketChoice choice = Fx.call(() -> new MarketChoice("Market", market));
    Fx.run(() -> Choices.offer(choice, markets("BE", "DE", "NL")));
    Stage stage = Screens.show(() -> choice, 300, 60);
    Fx.run(() -> Choices.offer(choice, markets("NL", "BE", "DE", "NP")));
    Fx.settle();
    assertEquals(new Market("NL"), market.get());
    assertEquals(CountryNames.of("NL"), Fx.call(() -> choice.getButtonCell().getText()));
    Fx.run(stage::close);
  }
}
