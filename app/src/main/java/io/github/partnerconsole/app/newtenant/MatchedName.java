package io.github.partnerconsole.app.newtenant;

import java.util.BitSet;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A product's name in which the letters that were searched for stand out; it wraps. */
final class MatchedName extends TextFlow {

  /**
   * @param searched what was typed: words that begin words of the name
   */
  MatchedName(String name, String searched) {
    getStyleClass().add("matched-name");
    setMinWidth(0);
    BitSet matched = matched(name, searched);
    for (int start = 0; start < name.length(); ) {
      boolean hit = matched.get(start);
      int next = hit ? matched.nextClearBit(start) : matched.nextSetBit(start);
      int end = next < 0 ? name.length() : Math.min(next, name.length());
      getChildren().add(part(name.substring(start, end), hit));
      start = end;
    }
  }

  private static Text part(String letters, boolean hit) {
    Text text = new Text(letters);
    text.getStyleClass().add(hit ? "matched" : "unmatched");
    return text;
  }

  private static BitSet matched(String name, String searched) {
    String lower = name.toLowerCase(Locale.ROOT);
    BitSet matched = new BitSet();
    Stream.of(searched.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .forEach(word -> mark(word, lower, matched));
    return matched;
  }

  /** Marks the word wherever a word of the name begins with it. */
  private static void mark(String word, String lower, BitSet matched) {
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (at == 0 || Character.isWhitespace(lower.charAt(at - 1))) {
        matched.set(at, at + word.length());
      }
    }
  }
}
