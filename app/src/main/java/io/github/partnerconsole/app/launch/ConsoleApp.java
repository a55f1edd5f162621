package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesFile;
import io.github.partnerconsole.app.shell.WindowIcons;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.FxDesktop;
import io.github.partnerconsole.app.ui.Themes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * The console as a JavaFX application: a window at once, and its contents as soon as the data
 * folder is open.
 */
public final class ConsoleApp extends Application {

  private static final Logger LOG = System.getLogger(ConsoleApp.class.getName());
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 832;
  private static final double SMALLEST_WIDTH = 960;
  private static final double SMALLEST_HEIGHT = 600;

  private final FxBackground background = new FxBackground(this::bug);
  private final Themes themes = new Themes();
  private StartTrace trace = new StartTrace(false, _ -> {});
  private Place place = Place.here(new DataFolder(Main.usualFolder().root()));
  private Optional<Opened> opened = Optional.empty();

  /**
   * What is open.
   *
   * @param background the window's own, so that all that it began ends with it
   */
  private record Opened(ConsoleWindow window, FxBackground background) {

    /** Ends what it does and closes it, however long that takes; nothing is broken off midway. */
    void finish() {
      background.finish();
      window.close();
    }
  }

  /** Made by the launcher. */
  public ConsoleApp() {}

  @Override
  public void start(Stage stage) throws Arguments.NotUnderstood {
    Arguments arguments = Arguments.of(getParameters().getRaw());
    trace = new StartTrace(arguments.traceStart(), Main::print);
    place = Place.here(arguments.data().map(DataFolder::new).orElseGet(Main::usualFolder));
    background.catchStrays();
    PreferencesFile file = new PreferencesFile(place.folder().preferences());
    Preferences preferences = file.read();
    themes.choice().set(preferences.theme());
    themes.install();
    Scene scene = new Scene(OpeningView.opening(Opening.isSandbox(place)), WIDTH, HEIGHT);
    traceNextPulse(scene, "first pulse");
    stage.setScene(scene);
    stage.setTitle(text("opening.window"));
    stage.getIcons().setAll(WindowIcons.all());
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setOnCloseRequest(this::closing);
    stage.show();
    keepOnScreen(stage);
    open(stage, file, preferences);
  }

  /** On a screen that is smaller than the usual window the menus would be above its edge. */
  private static void keepOnScreen(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (stage.getWidth() > screen.getWidth() || stage.getHeight() > screen.getHeight()) {
      stage.setX(screen.getMinX());
      stage.setY(screen.getMinY());
      stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
      stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
    }
  }

  private void open(Stage stage, PreferencesFile file, Preferences preferences) {
    background
        .run(() -> Opening.of(place))
        .toTheEnd()
        .onSuccess(opening -> {
          switch (opening) {
            case Opening.Ready ready -> show(stage, ready, file, preferences);
            case Opening.InUse inUse ->
                root(
                    stage,
                    OpeningView.inUse(
                        Opening.isSandbox(place),
                        place.folder().root().toString(),
                        inUse.holder(),
                        () -> reopen(stage, file),
                        Platform::exit));
            case Opening.Unusable unusable ->
                root(
                    stage,
                    OpeningView.unusable(
                        Opening.isSandbox(place),
                        unusable.why(),
                        () -> reopen(stage, file),
                        Platform::exit));
          }
        })
        .start();
  }

  private void show(
      Stage stage, Opening.Ready ready, PreferencesFile file, Preferences preferences) {
    FxBackground own = new FxBackground(this::bug);
    ConsoleWindow window =
        new ConsoleWindow(
            ready,
            new Surroundings(
                own,
                new FxDesktop(getHostServices(), stage),
                themes.choice(),
                file,
                preferences,
                () -> reopen(stage, file)));
    opened = Optional.of(new Opened(window, own));
    root(stage, window.root());
    traceNextPulse(stage.getScene(), "ready");
  }

  private static void root(Stage stage, Parent root) {
    stage.getScene().setRoot(root);
  }

  /** What fails in closing does not keep the folder from being opened: its files are closed. */
  private static void finish(Opened former) {
    try {
      former.finish();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The window was not closed in order", e);
    }
  }

  /** Closes what is open and opens the folder anew. */
  private void reopen(Stage stage, PreferencesFile file) {
    root(stage, OpeningView.opening(Opening.isSandbox(place)));
    Optional<Opened> former = opened;
    opened = Optional.empty();
    former.ifPresent(it -> it.window().stop());
    background
        .run(() -> {
          former.ifPresent(ConsoleApp::finish);
          return true;
        })
        .toTheEnd()
        .onSuccess(_ -> open(stage, file, file.read()))
        .start();
  }

  private void traceNextPulse(Scene scene, String what) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          trace.reached(what);
        };
    scene.addPostLayoutPulseListener(once[0]);
  }

  private void closing(WindowEvent event) {
    if (opened.filter(it -> !it.window().mayClose(Platform::exit)).isPresent()) {
      event.consume();
    }
  }

  private void bug(Throwable cause) {
    LOG.log(Level.ERROR, "A bug", cause);
    opened.ifPresent(it -> it.window().tell(cause));
  }

  @Override
  public void stop() {
    opened.ifPresent(it -> {
      it.window().stop();
      it.background().close();
    });
    background.close();
    opened.ifPresent(it -> it.window().close());
  }
}
