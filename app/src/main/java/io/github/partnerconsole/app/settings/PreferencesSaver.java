package io.github.partnerconsole.app.settings;

import io.github.partnerconsole.app.task.Background;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Writes the preferences whenever they change, wherever that happens: never two writes at once, and
 * always the newest last. Used on the JavaFX thread.
 */
public final class PreferencesSaver {

  private static final Logger LOG = System.getLogger(PreferencesSaver.class.getName());

  private final ObjectProperty<Preferences> preferences;
  private final PreferencesFile file;
  private final Background background;
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private boolean writing;
  private boolean changed;

  /**
   * @param preferences as they were read from the file
   */
  public PreferencesSaver(
      ObjectProperty<Preferences> preferences, PreferencesFile file, Background background) {
    this.preferences = preferences;
    this.file = file;
    this.background = background;
    preferences.addListener((_, _, _) -> save());
  }

  /** The preferences, as they are now; changing them saves them. */
  public ObjectProperty<Preferences> preferences() {
    return preferences;
  }

  /** Whether the last write failed: what is set holds until the console ends, and not longer. */
  public ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /** Writes the preferences as they are now. */
  public void save() {
    if (writing) {
      changed = true;
      return;
    }
    writing = true;
    Preferences now = preferences.get();
    background.run(() -> isWritten(now)).toTheEnd().onSuccess(this::written).start();
  }

  private boolean isWritten(Preferences now) {
    try {
      file.write(now);
      return true;
    } catch (UncheckedIOException e) {
      LOG.log(Level.WARNING, "The preferences could not be written", e);
      return false;
    }
  }

  private void written(boolean whole) {
    writing = false;
    failed.set(!whole);
    if (changed) {
      changed = false;
      save();
    }
  }
}
