package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.core.store.PropertiesFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The partner tenants in one small file that a person can read and mend; nothing secret is in it. A
 * tenant that makes no sense counts as not set, and so does a file that cannot be read: then the
 * sandbox is used.
 */
public final class PartnersFile {
  private static final String USED = "use";
  private static final String TENANT = "tenant.";
  private static final String CLIENT = ".client";

  private final PropertiesFile file;

  public PartnersFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  public Partners read() {
    Properties set = file.read();
    List<PartnerTenant> tenants =
        set.stringPropertyNames().stream()
            .filter(key -> key.startsWith(TENANT) && key.endsWith(CLIENT))
            .map(key -> key.substring(TENANT.length(), key.length() - CLIENT.length()))
            .flatMap(id -> tenant(set, id).stream())
            .toList();
    return new Partners(tenants, Optional.ofNullable(set.getProperty(USED)));
  }

  private static Optional<PartnerTenant> tenant(Properties set, String id) {
    try {
      return Optional.of(
          new PartnerTenant(
              set.getProperty(TENANT + id + ".name", id),
              id,
              set.getProperty(TENANT + id + CLIENT, ""),
              cloud(set.getProperty(TENANT + id + ".cloud", ""))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static PartnerCloud cloud(String name) {
    return Arrays.stream(PartnerCloud.values())
        .filter(cloud -> cloud.name().equals(name))
        .findFirst()
        .orElse(PartnerCloud.GLOBAL);
  }

  /**
   * Keeps them; the former file stays whole until the new one is.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public void write(Partners partners) {
    Properties set = new Properties();
    partners.used().ifPresent(id -> set.setProperty(USED, id));
    for (PartnerTenant tenant : partners.tenants()) {
      set.setProperty(TENANT + tenant.id() + ".name", tenant.name());
      set.setProperty(TENANT + tenant.id() + CLIENT, tenant.clientId());
      set.setProperty(TENANT + tenant.id() + ".cloud", tenant.cloud().name());
    }
    file.write(set);
  }
}
