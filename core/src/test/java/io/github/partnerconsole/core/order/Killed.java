package io.github.partnerconsole.core.order;

/** Ends the console in the middle of its work: nothing after it reaches a disk. */
final class Killed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Killed() {
    super("killed");
  }
}
