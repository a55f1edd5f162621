package io.github.partnerconsole.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the bundle and the code together. A key is named in one of four ways and is always a whole
 * literal:
 *
 * <ul>
 *   <li>{@code text("a.b", args...)}: the text takes exactly these arguments; also {@code text(on ?
 *       "a.b" : "a.c", args...)};
 *   <li>{@code key("a.b")}: handed on and shown elsewhere;
 *   <li>{@code Texts.of(Mark.class, mark)}: {@code mark.PASS} and so on, one for each constant;
 *   <li>{@code Finding.block|warn|note("a.b", field, args...)}: {@code finding.a.b} and {@code
 *       finding.a.b.fix}, each of which may leave arguments out.
 * </ul>
 */
class MessagesTest {
  private static final Path BUNDLE =
      Path.of("src/main/resources/io/github/partnerconsole/app/messages.properties");
  private static final Pattern ENUM = Pattern.compile("Texts\\.of\\(\\s*(\\w+)\\.class");

  private final Properties bundle = read();
  private final List<TextUse> uses = uses();

  @Test
  void everyKeyInTheCodeHasAText() {
    assertEquals(
        Set.of(),
        uses.stream()
            .map(TextUse::key)
            .filter(key -> !bundle.containsKey(key))
            .map(key -> key + "=")
            .collect(Collectors.toCollection(TreeSet::new)),
        "add these lines to messages.properties");
  }

  @Test
  void everyTextIsUsed() {
    Set<String> unused = new TreeSet<>(bundle.stringPropertyNames());
    uses.stream().map(TextUse::key).forEach(unused::remove);
    assertEquals(Set.of(), unused, "take these out of messages.properties, or use them");
  }

  @Test
  void everyTextTakesTheArgumentsItIsGiven() {
    assertEquals(List.of(), uses.stream().filter(use -> !fits(use)).distinct().toList());
  }

  @Test
  void noTextHoldsAnApostropheThatMessageFormatWouldSwallow() {
    assertEquals(
        List.of(),
        bundle.stringPropertyNames().stream()
            .filter(key -> bundle.getProperty(key).contains("'"))
            .toList(),
        "write ’ instead");
  }

  @Test
  void allWaysOfNamingAKeyAreSeen() {
    String source =
        "text(\"a.b\", f(1, 2), x); key(\"c.d\"); text(on ? \"e\" : \"f\"); Finding.block(\"g\", F, 1)";
    assertEquals(
        List.of(
            new TextUse("a.b", OptionalInt.of(2), true),
            new TextUse("c.d", OptionalInt.empty(), true),
            new TextUse("e", OptionalInt.of(0), true),
            new TextUse("f", OptionalInt.of(0), true),
            new TextUse("finding.g", OptionalInt.of(1), false),
            new TextUse("finding.g.fix", OptionalInt.of(1), false)),
        TextUse.in(source));
    assertFalse(fits(new TextUse("age.ago", OptionalInt.of(0), true)));
  }

  private boolean fits(TextUse use) {
    String text = bundle.getProperty(use.key());
    if (text == null || use.args().isEmpty()) {
      return true;
    }
    int asked = new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    int given = use.args().getAsInt();
    return use.all() ? asked == given : asked <= given;
  }

  private static List<TextUse> uses() {
    List<TextUse> uses = new ArrayList<>();
    Sources.thatNameTexts().values().forEach(source -> uses.addAll(TextUse.in(source)));
    Sources.thatNameTexts().values().stream().flatMap(MessagesTest::ofEnums).forEach(uses::add);
    return uses;
  }

  private static Stream<TextUse> ofEnums(String source) {
    return ENUM.matcher(source).results().map(found -> found.group(1)).flatMap(MessagesTest::keys);
  }

  private static Stream<TextUse> keys(String enumName) {
    JavaClass type =
        ArchitectureTest.CLASSES.stream()
            .filter(candidate -> candidate.isEnum() && candidate.getSimpleName().equals(enumName))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no enum " + enumName));
    String prefix = enumName.substring(0, 1).toLowerCase(Locale.ROOT) + enumName.substring(1);
    return type.getEnumConstants().stream()
        .map(constant -> new TextUse(prefix + "." + constant.name(), OptionalInt.of(0), true));
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(BUNDLE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
