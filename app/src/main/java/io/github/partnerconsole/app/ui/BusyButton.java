package io.github.partnerconsole.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A button for something that takes a while: as long as it runs it says so, its icon turns, and it
 * is off.
 */
public final class BusyButton extends Button {
  private final String idle;
  private final String busy;
  private @Nullable Node resting;
  private final Node arrows = Icon.BUSY.regular();

  /**
   * @param idle a verb, as on any button
   * @param busy what it does, such as "Fetching"
   * @param running whether it does it now
   * @param allowed whether it may be pressed else
   */
  public BusyButton(
      String idle,
      String busy,
      Runnable action,
      ObservableValue<Boolean> running,
      ObservableValue<Boolean> allowed) {
    super(idle);
    this.idle = idle;
    this.busy = busy;
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(_ -> action.run());
    disableProperty().bind(running.flatMap(on -> allowed.map(may -> on || !may)));
    running.subscribe(this::show);
  }

  /** The same button with an icon while nothing runs. */
  public BusyButton withIcon(Icon icon) {
    resting = icon.regular();
    setGraphic(isDisabled() ? arrows : resting);
    return this;
  }

  private void show(boolean runs) {
    if (runs && getWidth() > 0) {
      setPrefWidth(getWidth());
    }
    setText(runs ? busy : idle);
    setGraphic(runs ? arrows : resting);
    if (!runs) {
      setPrefWidth(Region.USE_COMPUTED_SIZE);
    }
  }
}
