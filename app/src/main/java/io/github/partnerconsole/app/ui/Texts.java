package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Finding;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every sentence that a user reads, from the one bundle {@code messages.properties}.
 *
 * <p>A key is always written out whole, so that {@code MessagesTest} can find it: in {@link #text},
 * in {@link #key} where it is handed on, as the constant of an enum in {@link #of}, or in a {@link
 * Finding}.
 */
public final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("io.github.partnerconsole.app.messages", Locale.ROOT);

  private Texts() {}

  /**
   * The sentence of a key.
   *
   * @param args one for each placeholder
   * @throws IllegalArgumentException if the key is unknown or the number of arguments differs
   */
  public static String text(String key, Object... args) {
    return filled(key, Arrays.asList(args), true);
  }

  /** A key that is handed on and shown elsewhere with {@link #text}; it must exist. */
  public static String key(String key) {
    pattern(key);
    return key;
  }

  /** The text of an enum's constant, under {@code typeName.CONSTANT}. */
  public static <E extends Enum<E>> String of(Class<E> type, E constant) {
    String name = type.getSimpleName();
    return text(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "." + constant);
  }

  /** What is wrong, in one short sentence. */
  public static String whatIsWrong(Finding finding) {
    return filled("finding." + finding.key(), finding.args(), false);
  }

  /** What to do about it, in one short sentence. */
  public static String whatToDo(Finding finding) {
    return filled("finding." + finding.key() + ".fix", finding.args(), false);
  }

  private static String filled(String key, List<Object> args, boolean all) {
    MessageFormat format = new MessageFormat(pattern(key), Locale.ENGLISH);
    int asked = format.getFormatsByArgumentIndex().length;
    if (asked > args.size() || (all && asked < args.size())) {
      throw new IllegalArgumentException(
          "Text '%s' takes %d arguments, got %d".formatted(key, asked, args.size()));
    }
    return format.format(args.stream().map(Texts::readable).toArray());
  }

  private static String pattern(String key) {
    if (!BUNDLE.containsKey(key)) {
      throw new IllegalArgumentException(
          "No text for '" + key + "': add it to messages.properties");
    }
    return BUNDLE.getString(key);
  }

  private static Object readable(Object arg) {
    return switch (arg) {
      case LocalDate date -> Ages.date(date);
      case BigDecimal number -> NumberTexts.number(number);
      default -> arg;
    };
  }
}
