package io.github.partnerconsole.app.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Things that belong together, inside a hairline. Never a card in a card. */
public final class Card extends VBox {
  public Card(Node... content) {
    super(content);
    getStyleClass().add("card");
  }
}
