package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A documented call and the method of the client that makes it.
 *
 * @param template the path with names in braces, such as {@code /v1/customers/{customer}}; a name
 *     may be a part of a segment
 * @param form how the answer stands on the wire
 * @param answer what the client makes of it, {@code Void.class} where it reads nothing
 */
record Operation(String method, String template, Form form, Class<?> answer, SdkCall call) {

  /** How an answer stands on the wire. */
  enum Form {
    /** One resource. */
    OBJECT,
    /** An envelope with items. */
    COLLECTION,
    /** An array without an envelope. */
    ARRAY,
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

  static Operation nothing(String method, String template, SdkCall call) {
    return new Operation(method, template, Form.NOTHING, Void.class, call);
  }

  /** What stands at the template's names, where the sample is one of this call. */
  Optional<Map<String, String>> match(Sample sample) {
    if (!method.equals(sample.method())) {
      return Optional.empty();
    }
    List<String> expected = segments(template);
    List<String> given = segments(sample.path());
    if (expected.size() != given.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      String name = expected.get(i);
      if (name.startsWith("{")) {
        values.put(name.substring(1, name.length() - 1), given.get(i));
      } else if (!name.equalsIgnoreCase(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(each -> !each.isEmpty()).toList();
  }
}
