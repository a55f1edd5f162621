package io.github.partnerconsole.partnercenter.transport;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of one collection, which must not come back to where it was: links in a
 * circle would go on for ever. Remembers a single page at a time (Brent's algorithm).
 */
final class Trail<A> {
  private @Nullable A remembered;
  private long steps;
  private long longest = 1;

  /**
   * Goes on to another page.
   *
   * @throws UnreadableJsonException where it has been there before, as soon as that is certain
   */
  void goesTo(Optional<A> next) {
    if (next.isEmpty()) {
      return;
    }
    if (next.get().equals(remembered)) {
      throw new UnreadableJsonException("links that go in circles");
    }
    steps++;
    if (steps == longest) {
      remembered = next.get();
      longest *= 2;
      steps = 0;
    }
  }
}
