package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Request;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form, and of the query that it was sent to; the form's win. */
record Form(Map<String, String> fields) {

  static Form of(Request request) {
    Map<String, String> fields = new HashMap<>(request.query());
    for (String pair : request.content().split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Form(fields);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  String text(String name) {
    return find(name).orElse("");
  }

  String required(String name) {
    return find(name).orElseThrow(() -> OAuthError.PARAMETER_MISSING.refuse(name));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
