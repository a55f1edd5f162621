package io.github.partnerconsole.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param root what belongs to the sandbox, or to one partner's tenant
 * @param common what belongs to the console, whomever it works with; for the sandbox the same
 *     folder
 */
public record DataFolder(Path root, Path common) {

  /** The console's folder, which is the sandbox's too. */
  public DataFolder(Path root) {
    this(root, root);
  }

  /** The folder of a partner's tenant, below the console's. */
  DataFolder ofTenant(String tenantId) {
    return new DataFolder(common.resolve("tenants").resolve(tenantId), common);
  }

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
    return common.resolve("instance.lock");
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
    return common.resolve("preferences.properties");
  }

  /** Which partner tenants there are, and which one is used. */
  public Path partners() {
    return common.resolve("partners.properties");
  }

  /** Where Windows' encrypted files are put; other systems keep secrets elsewhere. */
  public Path secrets() {
    return common.resolve("secrets");
  }

  public Path sandbox() {
    return root.resolve("sandbox");
  }

  public Path logs() {
    return common.resolve("logs");
  }
}
