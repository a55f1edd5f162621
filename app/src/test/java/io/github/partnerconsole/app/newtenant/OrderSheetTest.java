package io.github.partnerconsole.app.newtenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.order.OrderRecord;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class OrderSheetTest {

  @Test
  void theSheetIsBlackOnWhiteInTheDarkThemeToo() {
    OrderRecord order = SampleJournal.filled().orders().getFirst();
    Stage stage = Screens.show(() -> OrderSheet.of(order), 560, 480);
    Screens.save(stage.getScene(), "order-sheet", ThemeChoice.DARK);
    List<Label> words =
        Fx.call(() ->
            stage.getScene().getRoot().lookupAll(".text-body").stream()
                .map(Label.class::cast)
                .toList());
    words.forEach(label -> assertEquals(Color.BLACK, label.getTextFill(), label.getText()));
    Fx.run(stage::close);
  }
}
