package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesFile;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.ThemeChoice;
import javafx.beans.property.ObjectProperty;

/**
 * What a console window stands in.
 *
 * @param preferences as the file has them
 * @param restart closes what is open and opens it anew
 */
record Surroundings(
    Background background,
    Desktop desktop,
    ObjectProperty<ThemeChoice> theme,
    PreferencesFile preferencesFile,
    Preferences preferences,
    Runnable restart) {}
