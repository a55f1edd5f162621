package io.github.partnerconsole.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesSaverTest {
  @TempDir Path folder;
  private final HandBackground background = new HandBackground();
  private final ObjectProperty<Preferences> preferences =
      new SimpleObjectProperty<>(Preferences.INITIAL);

  private PreferencesSaver saver(Path file) {
    return new PreferencesSaver(preferences, new PreferencesFile(file), background);
  }

  @Test
  void whatIsChangedIsReadAgain() {
    Path file = folder.resolve("preferences.properties");
    PreferencesSaver saver = saver(file);
    Preferences changed =
        new Preferences(
            new Market("DE"),
            new AnnualBilling(false, true),
            PartnerProgram.DIRECT_BILL,
            ThemeChoice.DARK);
    preferences.set(changed);
    background.releaseAll();
    assertFalse(saver.failed().get());
    assertEquals(changed, new PreferencesFile(file).read());
  }

  @Test
  void theNewestIsWrittenLastAndNeverTwoAtOnce() {
    Path file = folder.resolve("preferences.properties");
    saver(file);
    preferences.set(Preferences.INITIAL.withMarket(new Market("DE")));
    preferences.set(Preferences.INITIAL.withMarket(new Market("FR")));
    preferences.set(Preferences.INITIAL.withMarket(new Market("US")));
    assertEquals(1, background.waiting());
    background.releaseAll();
    assertEquals(new Market("US"), new PreferencesFile(file).read().market());
  }

  @Test
  void aWriteThatFailsIsToldUntilOneSucceeds() throws IOException {
    Path missing = folder.resolve("missing");
    PreferencesSaver saver = saver(missing.resolve("preferences.properties"));
    preferences.set(Preferences.INITIAL.withTheme(ThemeChoice.DARK));
    background.releaseAll();
    assertTrue(saver.failed().get());
    Files.createDirectory(missing);
    saver.save();
    background.releaseAll();
    assertFalse(saver.failed().get());
  }

  @Test
  void aFileThatMakesNoSenseCountsAsNotSet() throws IOException {
    Path file = folder.resolve("preferences.properties");
    Files.writeString(file, "market=Netherlands\ntheme=PINK\nprogram=DIRECT_BILL\nx=\\u12\n");
    assertEquals(Preferences.INITIAL, new PreferencesFile(file).read());
    Files.writeString(file, "market=Netherlands\ntheme=PINK\nprogram=DIRECT_BILL\n");
    assertEquals(
        Preferences.INITIAL.withProgram(PartnerProgram.DIRECT_BILL),
        new PreferencesFile(file).read());
  }
}
