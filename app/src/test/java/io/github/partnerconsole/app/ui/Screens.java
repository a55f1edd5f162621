package io.github.partnerconsole.app.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

/** Pictures of windows under {@code target/screens}, one for each theme. */
public final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");
  private static final Themes THEMES = new Themes();

  static {
    Fx.run(THEMES::install);
  }

  private Screens() {}

  /** Puts a theme on, for all windows. */
  public static void use(ThemeChoice theme) {
    Fx.run(() -> THEMES.choice().set(theme));
  }

  /** Saves what a scene shows now as {@code name-theme.png}, at scale 1. Not on the FX thread. */
  public static void save(Scene scene, String name, ThemeChoice theme) {
    save(scene, name, theme, 1);
  }

  /** Saves what a scene shows now, enlarged as on a screen of this scale. */
  public static void save(Scene scene, String name, ThemeChoice theme, double scale) {
    use(theme);
    Fx.settle();
    Image image = Fx.call(() -> snapshot(scene, scale));
    Png.write(image, FOLDER.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
  }

  /** Shows what is drawn in a window of this size and saves it in both themes. */
  public static void save(
      Supplier<? extends Parent> content, String name, double width, double height) {
    Stage stage = show(content, width, height);
    save(stage.getScene(), name, ThemeChoice.DARK);
    save(stage.getScene(), name, ThemeChoice.LIGHT);
    Fx.run(stage::close);
  }

  /** Shows what is drawn in a window of this size. */
  public static Stage show(Supplier<? extends Parent> content, double width, double height) {
    use(ThemeChoice.LIGHT);
    Stage stage =
        Fx.call(() -> {
          Stage window = new Stage();
          window.setScene(new Scene(content.get(), width, height));
          window.show();
          return window;
        });
    Fx.settle();
    return stage;
  }

  private static Image snapshot(Scene scene, double scale) {
    if (scale == 1) {
      return scene.snapshot(null);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    return scene.getRoot().snapshot(parameters, null);
  }
}
