package io.github.partnerconsole.core.customer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression from outside, in any case of letters. It may be broken or built to search
 * for ever, so what it may cost is bounded.
 */
final class TextPattern {

  static final TextPattern ANYTHING = new TextPattern(Pattern.compile(""));

  private static final int LONGEST_PATTERN = 2_000;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_STEPS = 100_000;

  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A pattern for the text as a whole; absent where it cannot be used. */
  static Optional<TextPattern> whole(String regex) {
    return compile("\\A(?:" + regex + ")\\z");
  }

  /** A pattern that says itself where it is anchored; absent where it cannot be used. */
  static Optional<TextPattern> anchored(String regex) {
    return compile(regex);
  }

  private static Optional<TextPattern> compile(String regex) {
    if (regex.length() > LONGEST_PATTERN) {
      return Optional.empty();
    }
    try {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return Optional.of(new TextPattern(Pattern.compile(regex, flags)));
    } catch (PatternSyntaxException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Whether the text matches; absent where that took too many steps to find out. */
  Optional<Boolean> matches(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.of(false);
    }
    try {
      return Optional.of(pattern.matcher(new Counted(text, new Steps(MOST_STEPS))).find());
    } catch (RunsAway | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Counts every look of the matcher at a character: the only place to stop it from outside. */
  private record Counted(CharSequence text, Steps steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      steps.take();
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class Steps {
    private int left;

    Steps(int left) {
      this.left = left;
    }

    void take() {
      if (--left < 0) {
        throw new RunsAway();
      }
    }
  }

  private static final class RunsAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunsAway() {
      super("the pattern takes too many steps", null, false, false);
    }
  }
}
