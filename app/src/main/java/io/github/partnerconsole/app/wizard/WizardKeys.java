package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.Os;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The keys of every wizard, as each system's users expect them.
 *
 * @param next leaves the step forwards
 * @param back goes a step back
 * @param finding goes to the next finding
 * @param close leaves the wizard; the draft is kept
 */
record WizardKeys(
    KeyCodeCombination next,
    KeyCodeCombination back,
    KeyCodeCombination finding,
    KeyCodeCombination close) {

  static WizardKeys of(Os os) {
    return new WizardKeys(
        new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
        os == Os.MAC
            ? new KeyCodeCombination(KeyCode.OPEN_BRACKET, KeyCombination.SHORTCUT_DOWN)
            : new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
        new KeyCodeCombination(KeyCode.F8),
        new KeyCodeCombination(KeyCode.ESCAPE));
  }
}
