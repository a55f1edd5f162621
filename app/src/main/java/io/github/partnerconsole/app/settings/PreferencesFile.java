package io.github.partnerconsole.app.settings;

import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import io.github.partnerconsole.core.store.PropertiesFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/**
 * The preferences in one small file that a person can read and mend. A value that makes no sense
 * counts as not set.
 */
public final class PreferencesFile {

  private final PropertiesFile file;

  public PreferencesFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  /**
   * What was set, and the initial value of all else; also where the file is missing or cannot be
   * read.
   */
  public Preferences read() {
    Properties set = file.read();
    Preferences initial = Preferences.INITIAL;
    return new Preferences(
        market(set).orElse(initial.market()),
        new AnnualBilling(
            flag(set, "annual.billing", initial.annualBilling().billing()),
            flag(set, "annual.provisioning", initial.annualBilling().provisioning())),
        constant(set, "program", PartnerProgram.class).orElse(initial.program()),
        constant(set, "theme", ThemeChoice.class).orElse(initial.theme()));
  }

  private static Optional<Market> market(Properties set) {
    return Optional.ofNullable(set.getProperty("market"))
        .map(Market::new)
        .filter(market -> market.iso2().matches("[A-Z]{2}"));
  }

  private static boolean flag(Properties set, String key, boolean initial) {
    String value = set.getProperty(key, "");
    return initial ? !value.equalsIgnoreCase("false") : value.equalsIgnoreCase("true");
  }

  private static <E extends Enum<E>> Optional<E> constant(
      Properties set, String key, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(set.getProperty(key)))
        .findFirst();
  }

  /**
   * Keeps the preferences; the former file stays whole until the new one is.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public void write(Preferences preferences) {
    Properties set = new Properties();
    set.setProperty("market", preferences.market().iso2());
    set.setProperty("annual.billing", Boolean.toString(preferences.annualBilling().billing()));
    set.setProperty(
        "annual.provisioning", Boolean.toString(preferences.annualBilling().provisioning()));
    set.setProperty("program", preferences.program().name());
    set.setProperty("theme", preferences.theme().name());
    file.write(set);
  }
}
