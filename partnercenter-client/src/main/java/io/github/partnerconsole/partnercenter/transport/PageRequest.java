package io.github.partnerconsole.partnercenter.transport;

import java.util.Map;

/** Where one page of a collection is asked for, and with which headers. */
record PageRequest(Target target, Map<String, String> headers) {
  static PageRequest first(Target target) {
    return new PageRequest(target, Map.of());
  }
}
