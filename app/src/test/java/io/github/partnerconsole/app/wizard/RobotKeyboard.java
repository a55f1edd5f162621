package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.Fx;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard alone, pressed by TestFX's robot in the window that has the focus. */
public final class RobotKeyboard {

  private final FxRobot robot = new FxRobot();

  public RobotKeyboard(Stage stage) {
    // What the toolkit could not draw for an earlier test is not this one's failure.
    WaitForAsyncUtils.clearExceptions();
    robot.targetWindow(stage);
    Fx.run(stage::requestFocus);
  }

  /** Types a text into what has the focus. */
  public void type(String text) {
    if (!text.isEmpty()) {
      robot.write(text, 0);
    }
    Fx.settle();
  }

  /** Presses the keys one after the other, as one finds an entry in a choice. */
  public void seek(KeyCode... letters) {
    for (KeyCode letter : letters) {
      robot.push(letter);
    }
    Fx.settle();
  }

  public void press(KeyCode... codes) {
    robot.push(codes);
    Fx.settle();
  }

  public void pressCtrl(KeyCode code) {
    press(KeyCode.CONTROL, code);
  }
}
