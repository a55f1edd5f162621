package io.github.partnerconsole.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

  private static final Preferences CHANGED =
      new Preferences(
          new Market("DE"),
          new AnnualBilling(true, false),
          PartnerProgram.DIRECT_BILL,
          ThemeChoice.DARK);

  @TempDir Path folder;
  private Path path;
  private PreferencesFile file;

  @BeforeEach
  void name() {
    path = folder.resolve("preferences.properties");
    file = new PreferencesFile(path);
  }

  @Test
  void whatIsWrittenIsReadAndNothingElseIsLeftBehind() throws Exception {
    file.write(Preferences.INITIAL);
    file.write(CHANGED);
    assertEquals(CHANGED, file.read());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(path), files.toList());
    }
  }

  @Test
  void withoutFileAllIsAsItIsAtFirst() {
    assertEquals(Preferences.INITIAL, file.read());
  }

  @Test
  void aValueThatMakesNoSenseCountsAsNotSet() throws Exception {
    Files.writeString(path, "market=Germany\nprogram=RETAIL\ntheme=dark\nunknown=1\n");
    assertEquals(Preferences.INITIAL, file.read());
    Files.writeString(path, "market=Germany\ntheme=DARK\n");
    assertEquals(Preferences.INITIAL.withTheme(ThemeChoice.DARK), file.read());
  }

  @Test
  void aSwitchThatIsNeitherOnNorOffCountsAsNotSet() throws Exception {
    Files.writeString(path, "annual.billing=yes\nannual.provisioning=\n");
    assertEquals(Preferences.INITIAL.annualBilling(), file.read().annualBilling());
    Files.writeString(path, "annual.billing=false\nannual.provisioning=FALSE\n");
    assertEquals(new AnnualBilling(false, false), file.read().annualBilling());
  }

  @Test
  void aFileThatIsNoTextAtAllCountsAsMissing() throws Exception {
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, '\\', 'u', 'z'});
    assertEquals(Preferences.INITIAL, file.read());
    Files.writeString(path, "market=DE\ntheme=\\uZZZZ\n");
    assertEquals(Preferences.INITIAL, file.read());
  }

  @Test
  void whereTheDiskRefusesItSaysSo() {
    PreferencesFile nowhere = new PreferencesFile(folder.resolve("missing").resolve("file"));
    assertThrows(UncheckedIOException.class, () -> nowhere.write(CHANGED));
  }
}
