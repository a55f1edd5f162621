package io.github.partnerconsole.partnercenter.transport;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the records of answers do with members that may be missing. */
public final class Members {
  private Members() {}

  /** The list without its nulls, an empty one where it is missing. */
  public static <T> List<T> list(@Nullable List<? extends @Nullable T> given) {
    return given == null ? List.of() : given.stream().<T>mapMulti(Members::keep).toList();
  }

  /** The entries that have a value, an empty map where it is missing. */
  public static Map<String, String> map(@Nullable Map<String, String> given) {
    Map<String, String> kept = new LinkedHashMap<>();
    if (given != null) {
      given.forEach((key, value) -> {
        if (value != null) {
          kept.put(key, value);
        }
      });
    }
    return Collections.unmodifiableMap(kept);
  }

  /** What a record does not model, by its name as it came; unchangeable, without the nulls. */
  public static Map<String, Object> more(@Nullable Map<String, ? extends @Nullable Object> given) {
    if (given == null || given.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      if (value != null) {
        kept.put(name, value);
      }
    });
    return Collections.unmodifiableMap(kept);
  }

  /**
   * A member without which the answer is of no use.
   *
   * @throws NullPointerException where it is missing, which makes the whole answer unreadable
   */
  public static <T> T required(@Nullable T given, String name) {
    return Objects.requireNonNull(given, name);
  }

  /** The etag in a resource's attributes, which records do not model; null where there is none. */
  public static @Nullable String etag(Map<String, Object> more) {
    return member(more, "attributes") instanceof Map<?, ?> attributes
            && member(attributes, "etag") instanceof String etag
            && !etag.isBlank()
        ? etag
        : null;
  }

  private static @Nullable Object member(Map<?, ?> of, String name) {
    for (Map.Entry<?, ?> each : of.entrySet()) {
      if (name.equalsIgnoreCase(String.valueOf(each.getKey()))) {
        return each.getValue();
      }
    }
    return null;
  }

  private static <T> void keep(@Nullable T item, Consumer<T> out) {
    if (item != null) {
      out.accept(item);
    }
  }
}
