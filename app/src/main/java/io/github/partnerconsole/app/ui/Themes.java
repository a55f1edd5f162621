package io.github.partnerconsole.app.ui;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Light or dark for all windows. The theme and our own style sheets are joined into one and set as
 * the application's, since only that one reaches popups too.
 */
public final class Themes {
  private static final List<String> OURS =
      List.of(
          "console.css",
          "ui.css",
          "table.css",
          "shell.css",
          "pages.css",
          "wizard.css",
          "newtenant.css",
          "catalogue.css",
          "settings.css");

  private static final String FOLDER = "/io/github/partnerconsole/app/style/";

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

  /** The user's choice; changing it changes every window at once, after {@link #install}. */
  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  /** Puts the chosen theme on, now and whenever the choice or the system changes. */
  public void install() {
    var dark = Platform.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals);
    choice.flatMap(chosen -> dark.map(system -> isDark(chosen, system))).subscribe(Themes::apply);
  }

  private static boolean isDark(ThemeChoice choice, boolean systemIsDark) {
    return switch (choice) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> systemIsDark;
    };
  }

  private static void apply(boolean dark) {
    Application.setUserAgentStylesheet(joined(dark ? new PrimerDark() : new PrimerLight()));
  }

  private static String joined(Theme theme) {
    String css =
        Stream.concat(
                Stream.of(read(theme.getClass(), theme.getUserAgentStylesheet())),
                OURS.stream().map(name -> read(Themes.class, FOLDER + name)))
            .collect(Collectors.joining("\n"));
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String read(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      return new String(requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
