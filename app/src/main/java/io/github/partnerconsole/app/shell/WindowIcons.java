package io.github.partnerconsole.app.shell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The console's icon in the sizes that window systems ask for. */
public final class WindowIcons {
  private WindowIcons() {}

  /** All sizes, the smallest first. */
  public static List<Image> all() {
    return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(WindowIcons::load).toList();
  }

  private static Image load(int size) {
    String path = "/io/github/partnerconsole/app/icons/partner-console-" + size + ".png";
    try (InputStream in = WindowIcons.class.getResourceAsStream(path)) {
      return new Image(requireNonNull(in, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
