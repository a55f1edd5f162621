package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private final List<String> done = new ArrayList<>();
  private final Overlay overlay = Fx.call(Overlay::new);
  private final Button page = Fx.call(() -> new Button("page"));
  private final Stage stage = Screens.show(() -> new StackPane(page, overlay), 600, 400);

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void ask(boolean destructive) {
    Fx.run(page::requestFocus);
    Question question =
        new Question(Icon.DISCARD, "Title", "Text.", "Discard", "Keep", destructive);
    Fx.run(() -> new Dialogs(overlay, Os.LINUX).ask(question, () -> done.add("discarded")));
  }

  private Button focused() {
    return (Button) stage.getScene().getFocusOwner();
  }

  private void press(KeyCode code) {
    Fx.run(() ->
        Event.fireEvent(
            stage.getScene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void escapeStaysAndGivesTheFocusBack() {
    ask(true);
    press(KeyCode.ESCAPE);
    assertFalse(overlay.isOpen());
    assertEquals(page, focused());
    assertEquals(List.of(), done);
  }

  @Test
  void whatLosesSomethingIsNotUnderTheFirstKey() {
    ask(true);
    assertEquals("Keep", focused().getText());
    Fx.run(focused()::fire);
    assertEquals(List.of(), done);
  }

  @Test
  void goingOnDoesItAndClosesTheQuestion() {
    ask(false);
    Fx.run(focused()::fire);
    assertEquals(List.of("discarded"), done);
    assertFalse(overlay.isOpen());
  }

  @Test
  void whatIsKeptComesBackWhenAQuestionIsAnswered() {
    Button kept = Fx.call(() -> new Button("kept"));
    Fx.run(() -> overlay.keep(kept, kept));
    ask(true);
    press(KeyCode.ESCAPE);
    assertTrue(overlay.keeps());
    assertEquals(kept, focused());

    Fx.run(() -> overlay.release(kept));
    assertFalse(overlay.keeps());
    assertFalse(overlay.isOpen());
  }

  @Test
  void theFocusCannotLeaveAnOpenDialog() {
    ask(true);
    Fx.run(page::requestFocus);
    Fx.settle();
    assertTrue(overlay.isOpen());
    assertFalse(page.isFocused());
  }

  @Test
  void keysOfThePageRestWhileADialogIsOpen() {
    List<KeyCode> keys = List.of(KeyCode.ENTER, KeyCode.F5);
    var accelerators = stage.getScene().getAccelerators();
    keys.forEach(key -> accelerators.put(new KeyCodeCombination(key), () -> done.add("page")));
    Fx.run(page.getParent()::requestFocus);
    keys.forEach(this::press);
    assertEquals(List.of("page", "page"), done);
    done.clear();
    ask(true);
    keys.forEach(this::press);
    assertEquals(List.of(), done);
  }
}
