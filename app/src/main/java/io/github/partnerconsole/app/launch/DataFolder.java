package io.github.partnerconsole.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param root the folder itself
 */
public record DataFolder(Path root) {

  /**
   * The usual place of the system for data of one user that does not roam.
   *
   * @param systemName {@code os.name}
   * @param home the user's home folder
   * @param environment the process's environment
   */
  static DataFolder usual(String systemName, Path home, Map<String, String> environment) {
    String system = systemName.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return new DataFolder(
          variable(environment, "LOCALAPPDATA")
              .orElse(home.resolve("AppData").resolve("Local"))
              .resolve("Partner Console"));
    }
    if (system.contains("mac")) {
      return new DataFolder(
          home.resolve("Library").resolve("Application Support").resolve("Partner Console"));
    }
    return new DataFolder(
        variable(environment, "XDG_DATA_HOME")
            .orElse(home.resolve(".local").resolve("share"))
            .resolve("partner-console"));
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  public Path lock() {
    return root.resolve("instance.lock");
  }

  public Path journal() {
    return root.resolve("orders.journal");
  }

  public Path acceptances() {
    return root.resolve("acceptances.log");
  }

  public Path databases() {
    return root.resolve("db");
  }

  public Path preferences() {
    return root.resolve("preferences.properties");
  }

  public Path sandbox() {
    return root.resolve("sandbox");
  }

  public Path logs() {
    return root.resolve("logs");
  }
}
