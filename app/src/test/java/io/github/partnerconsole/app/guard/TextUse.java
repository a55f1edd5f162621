package io.github.partnerconsole.app.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the sources that names a text.
 *
 * @param key whole, as in the bundle
 * @param args how many arguments it gets; empty where that is not written there
 * @param all whether the text must use each of them
 */
record TextUse(String key, OptionalInt args, boolean all) {
  private static final Pattern CALL =
      Pattern.compile("(?<![\\w\"])(?:Texts\\.)?(text|key)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CHOICE =
      Pattern.compile("(?:Texts\\.)?text\\(\\s*[^\"(),]+\\?\\s*\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern FINDING =
      Pattern.compile("\\b(?:Finding\\.)?(?:block|warn|note)\\(\\s*\"([^\"]+)\"\\s*,");

  /** Every use in a source file. */
  static List<TextUse> in(String source) {
    List<TextUse> uses = new ArrayList<>();
    for (Matcher call = CALL.matcher(source); call.find(); ) {
      boolean counts = call.group(1).equals("text");
      uses.add(
          new TextUse(
              call.group(2), counts ? further(source, call.end()) : OptionalInt.empty(), true));
    }
    for (Matcher call = CHOICE.matcher(source); call.find(); ) {
      OptionalInt args = further(source, call.end());
      uses.add(new TextUse(call.group(1), args, true));
      uses.add(new TextUse(call.group(2), args, true));
    }
    for (Matcher call = FINDING.matcher(source); call.find(); ) {
      OptionalInt args = less(further(source, call.end() - 1), 1);
      Stream.of("", ".fix")
          .map(end -> new TextUse("finding." + call.group(1) + end, args, false))
          .forEach(uses::add);
    }
    return uses;
  }

  private static OptionalInt less(OptionalInt number, int by) {
    return number.isPresent() ? OptionalInt.of(number.getAsInt() - by) : number;
  }

  /** Counts the arguments from here to the end of the call; empty if an array is passed. */
  private static OptionalInt further(String source, int from) {
    int depth = 0;
    int commas = 0;
    boolean quoted = false;
    for (int at = from; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '"' && source.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == ')' || c == '}' || c == ']') && depth-- == 0) {
        String args = source.substring(from, at);
        return args.contains("toArray") ? OptionalInt.empty() : OptionalInt.of(commas);
      } else if (!quoted && c == ',' && depth == 0) {
        commas++;
      }
    }
    return OptionalInt.empty();
  }
}
