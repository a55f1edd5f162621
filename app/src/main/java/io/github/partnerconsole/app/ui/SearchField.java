package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/** Search as one types: Ctrl F comes here, Esc clears, the number of hits stands at the right. */
public final class SearchField extends CustomTextField {
  /** Brings the focus into a page's search field. */
  public static final KeyCodeCombination KEYS =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Label count = Labels.fixed(Labels.secondary(""));

  /**
   * @param prompt what is searched, such as "Search orders"
   */
  public SearchField(String prompt) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("search-field");
    setLeft(new HBox(Icon.SEARCH.regular()));
    getLeft().getStyleClass().add("search-left");
    KeyCaps caps = new KeyCaps(KEYS);
    Button clear = Buttons.icon(Icon.CLOSE, text("search.clear"), this::clear);
    clear.setFocusTraversable(false);
    HBox right = new HBox(count, clear, caps);
    right.getStyleClass().add("search-right");
    setRight(right);
    textProperty()
        .map(String::isEmpty)
        .subscribe(empty -> {
          show(caps, empty);
          show(clear, !empty);
          show(count, !empty);
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::clearByKey);
    sceneProperty().addListener((_, left, entered) -> listen(left, entered));
  }

  /** The keys lead to the search field of the page that is shown, wherever the focus is. */
  private void listen(@Nullable Scene left, @Nullable Scene entered) {
    if (left != null) {
      left.getAccelerators().remove(KEYS);
    }
    if (entered != null) {
      entered.getAccelerators().put(KEYS, this::requestFocus);
    }
  }

  private static void show(javafx.scene.Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private void clearByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
      event.consume();
    }
  }

  /** Shows how many hits of how many there are, while something is searched. */
  public void count(int hits, int all) {
    count.setText(text("search.countOf", NumberTexts.count(hits), NumberTexts.count(all)));
  }

  /** Shows how many hits there are, while something is searched. */
  public void count(int hits) {
    count.setText(text("search.count", hits));
  }
}
