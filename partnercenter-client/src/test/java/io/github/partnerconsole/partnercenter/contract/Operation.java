package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A documented call and the method of the client that makes it.
 *
 * @param template the path with names in braces, such as {@code /v1/customers/{customer}}; a name
 *     may be a part of a segment
 * @param form how the answer stands on the wire
 * @param answer what the client makes of it, {@code Void.class} where it reads nothing
 */
record Operation(String method, String template, Form form, Class<?> answer, SdkCall call) {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /** How an answer stands on the wire. */
  enum Form {
    /** One resource. */
    OBJECT,
    /** An envelope with items. */
    COLLECTION,
    /** An array without an envelope. */
    ARRAY,
    /** An OData envelope with values. */
    VALUES,
    /** No JSON that the client reads: nothing at all, or a file. */
    NOTHING
  }

  /** Makes the call that a sample documents. */
  @FunctionalInterface
  interface SdkCall {
    void on(PartnerCenter client, Arguments arguments);
  }

  static Operation of(String method, String template, Class<?> answer, SdkCall call) {
    return new Operation(method, template, Form.OBJECT, answer, call);
  }

  static Operation collection(String method, String template, Class<?> item, SdkCall call) {
    return new Operation(method, template, Form.COLLECTION, item, call);
  }

  static Operation array(String method, String template, Class<?> item, SdkCall call) {
    return new Operation(method, template, Form.ARRAY, item, call);
  }

  static Operation values(String method, String template, Class<?> value, SdkCall call) {
    return new Operation(method, template, Form.VALUES, value, call);
  }

  static Operation nothing(String method, String template, SdkCall call) {
    return new Operation(method, template, Form.NOTHING, Void.class, call);
  }

  /** Whether it gets many of this type of resource, as the answer itself names it. */
  boolean reads(String objectType) {
    return form == Form.COLLECTION && answer.getSimpleName().equals(objectType);
  }

  /** What stands at the template's names, where the sample is one of this call. */
  Optional<Map<String, String>> match(Sample sample) {
    return matchPath(sample.method(), sample.path());
  }

  Optional<Map<String, String>> matchPath(String calledMethod, String path) {
    if (!method.equals(calledMethod)) {
      return Optional.empty();
    }
    List<String> expected = segments(template);
    List<String> given = segments(path);
    if (expected.size() != given.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      if (!matches(expected.get(i), given.get(i), values)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Whether a segment is as expected; takes what stands at its names. */
  private static boolean matches(String expected, String given, Map<String, String> values) {
    Matcher names = NAME.matcher(expected);
    List<String> found = names.results().map(each -> each.group(1)).toList();
    String form =
        Arrays.stream(NAME.split(expected, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.+)"));
    Matcher matcher = Pattern.compile(form, Pattern.CASE_INSENSITIVE).matcher(given);
    if (!matcher.matches()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      values.put(found.get(i), matcher.group(i + 1));
    }
    return true;
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(each -> !each.isEmpty()).toList();
  }
}
