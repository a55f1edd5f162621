package io.github.partnerconsole.app.shell;

import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Overlay;
import io.github.partnerconsole.app.ui.Toasts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The whole window: bars around a page. A wizard takes the place of side bar, page and status bar
 * for as long as it runs.
 */
public final class Shell extends StackPane {
  private static final double RAIL_BELOW = 1000;

  private final Navigator navigator;
  private final SideBar sideBar;
  private final StatusBar statusBar;
  private final BorderPane frame = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final Toasts toasts = new Toasts();
  private final Overlay overlay = new Overlay();
  private final Dialogs dialogs;

  /**
   * @param menus from left to right
   * @param tryNow asks anew whether there is a connection
   */
  public Shell(
      ShellModel model,
      Navigator navigator,
      List<CommandGroup> menus,
      Runnable tryNow,
      SignInWay signIn,
      Os os) {
    this.navigator = navigator;
    sideBar = new SideBar(model, navigator);
    statusBar = new StatusBar(model);
    dialogs = new Dialogs(overlay, os);
    middle.setTop(
        new VBox(new OfflineLine(model.offlineSince(), tryNow), new SignInLine(model, signIn)));
    frame.setTop(new TopBar(model, Menus.bar(menus, os)));
    frame.setCenter(middle);
    getStyleClass().addAll("shell", os.styleClass());
    getChildren().addAll(frame, toasts, overlay);
    navigator.current().addListener((_, _, _) -> showPages());
    sceneProperty().flatMap(Scene::widthProperty).subscribe(this::fit);
  }

  private void fit(Number width) {
    sideBar.rail(width != null && width.doubleValue() < RAIL_BELOW);
  }

  /** Shows a wizard in place of side bar, page and status bar. */
  public void showWizard(Node wizard) {
    frame.setLeft(null);
    frame.setBottom(null);
    middle.setCenter(wizard);
  }

  /** Shows the current page; to be called once the pages can be drawn, and after a wizard. */
  public void showPages() {
    frame.setLeft(sideBar);
    frame.setBottom(statusBar);
    middle.setCenter(navigator.content(navigator.current().get()));
  }

  /** Asks and tells over the window. */
  public Dialogs dialogs() {
    return dialogs;
  }

  /** Says what has just been done. */
  public Toasts toasts() {
    return toasts;
  }
}
