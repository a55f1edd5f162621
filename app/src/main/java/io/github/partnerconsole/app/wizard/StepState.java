package io.github.partnerconsole.app.wizard;

/**
 * One step as the stepper shows it.
 *
 * @param reached whether the user has been there, so that it can be gone to
 * @param left whether the user has gone on from it, so that it counts as done also after going back
 * @param findings what its rules say now
 */
public record StepState<D>(
    Step<D> step,
    int number,
    Progress progress,
    boolean reached,
    boolean left,
    StepFindings findings) {

  /** Where a step stands against the current one. */
  public enum Progress {
    DONE,
    CURRENT,
    AHEAD
  }
}
