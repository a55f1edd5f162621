package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Field;

/** Leads the user about in the frame. */
interface StepGuide {

  /** Goes to another step and to a field there, as far as it was reached. */
  void goTo(String stepKey, Field field);

  /** Puts the focus on the button that goes on. */
  void toNext();
}
