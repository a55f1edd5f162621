package io.github.partnerconsole.partnercenter.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares JSON by what it says: names in any case, moments by the moment, numbers by value, the
 * spellings of one enum value ({@code OneTime}, {@code one_time}) as one; null, an empty array and
 * an empty object say as much as nothing.
 */
final class Likeness {
  private final List<String> differences = new ArrayList<>();
  private final Set<String> mayBeExtra;

  private Likeness(Set<String> mayBeExtra) {
    this.mayBeExtra = mayBeExtra;
  }

  /** What is different; empty where both say the same. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    return differences(expected, actual, Set.of());
  }

  /**
   * What is different.
   *
   * @param mayBeExtra names that the actual one may have beyond the expected
   */
  static List<String> differences(JsonNode expected, JsonNode actual, Set<String> mayBeExtra) {
    Likeness likeness = new Likeness(mayBeExtra);
    likeness.compare("", expected, actual);
    return likeness.differences;
  }

  private void compare(String at, JsonNode expected, JsonNode actual) {
    if ((isNothing(expected) && isNothing(actual)) || isNoMoment(at, expected, actual)) {
      return;
    }
    if (expected.isObject() && actual.isObject()) {
      compareObjects(at, expected, actual);
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(at + "/" + i, expected.get(i), actual.get(i));
      }
    } else if (!saysTheSame(expected, actual)) {
      differences.add(at + ": " + shortened(expected) + " became " + shortened(actual));
    }
  }

  private void compareObjects(String at, JsonNode expected, JsonNode actual) {
    Map<String, JsonNode> left = members(expected);
    Map<String, JsonNode> right = members(actual);
    left.forEach((name, value) ->
        compare(at + "/" + name, value, right.getOrDefault(name, MissingNode.getInstance())));
    right.forEach((name, value) -> {
      if (!left.containsKey(name) && !mayBeExtra.contains(name) && !isNothing(value)) {
        differences.add(at + "/" + name + ": came from nowhere");
      }
    });
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    object.propertyStream().forEach(each -> members.put(each.getKey(), each.getValue()));
    return members;
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty());
  }

  /** An empty text where a moment is due: there is none. */
  private static boolean isNoMoment(String at, JsonNode expected, JsonNode actual) {
    return at.endsWith("DateTime")
        && expected.isString()
        && expected.asString().isEmpty()
        && isNothing(actual);
  }

  private static boolean saysTheSame(JsonNode expected, JsonNode actual) {
    if (expected.isContainer()
        || actual.isContainer()
        || isNothing(expected)
        || isNothing(actual)) {
      return false;
    }
    String left = expected.asString();
    String right = actual.asString();
    return plain(left).equals(plain(right))
        || areEqual(moment(left), moment(right))
        || areEqual(number(left), number(right));
  }

  private static boolean areEqual(Optional<?> left, Optional<?> right) {
    return left.isPresent() && left.equals(right);
  }

  private static String plain(String text) {
    return text.replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text).stripTrailingZeros());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(String text) {
    try {
      if (text.length() == 10) {
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      return Optional.of(
          text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String shortened(JsonNode node) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }
}
