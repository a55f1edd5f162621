package io.github.partnerconsole.core.order;

/** Lets a set number of entries reach the disk, and cuts the power at the next. */
final class Power {

  private int writesLeft = Integer.MAX_VALUE;
  private boolean written;
  private boolean off;

  /** Cuts it right before the write of that number, 1 for the next. */
  void cutBeforeWrite(int number) {
    writesLeft = number - 1;
    written = false;
  }

  /** Cuts it right after the write of that number, 1 for the next. */
  void cutAfterWrite(int number) {
    writesLeft = number - 1;
    written = true;
  }

  void restore() {
    writesLeft = Integer.MAX_VALUE;
    off = false;
  }

  boolean isOff() {
    return off;
  }

  void write(Runnable entry) {
    if (off) {
      throw new Killed();
    }
    if (writesLeft-- > 0) {
      entry.run();
      return;
    }
    off = true;
    if (written) {
      entry.run();
    }
    throw new Killed();
  }
}
