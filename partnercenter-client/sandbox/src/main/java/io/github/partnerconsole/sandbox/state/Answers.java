package io.github.partnerconsole.sandbox.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first answer to each writing call, given again when the call is repeated with its {@code
 * MS-RequestId}. One-time credentials stay in memory: a repeat after a restart comes without them.
 */
final class Answers {
  private static final int KEPT = 500;
  private static final String PASSWORD = "password";

  private final Map<String, ObjectNode> credentials = new HashMap<>();

  Optional<Answer> find(State state, String key) {
    return state.find(Section.ANSWERS, key).map(kept -> answer(kept, key));
  }

  void remember(State state, String key, Answer answer) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("status", answer.status());
    answer.headers().forEach(kept.putObject("headers")::put);
    answer.body().ifPresent(body -> kept.set("body", body.deepCopy()));
    if (kept.path("body") instanceof ObjectNode body) {
      withoutSecrets(body).ifPresent(secrets -> credentials.put(key, secrets));
    }
    state.put(Section.ANSWERS, key, kept);
    state.keepLatest(Section.ANSWERS, KEPT);
    if (credentials.size() > KEPT) {
      credentials.keySet().removeIf(known -> state.find(Section.ANSWERS, known).isEmpty());
    }
  }

  /** Takes every object with a password out of the body, and gives them by their names. */
  private static Optional<ObjectNode> withoutSecrets(ObjectNode body) {
    ObjectNode secrets = JsonNodeFactory.instance.objectNode();
    body.propertyStream()
        .filter(each -> each.getValue().has(PASSWORD))
        .toList()
        .forEach(each -> {
          secrets.set(each.getKey(), each.getValue());
          body.remove(each.getKey());
        });
    return secrets.isEmpty() ? Optional.empty() : Optional.of(secrets);
  }

  void forget() {
    credentials.clear();
  }

  private Answer answer(ObjectNode kept, String key) {
    ObjectNode copy = kept.deepCopy();
    ObjectNode secret = credentials.get(key);
    if (secret != null && copy.path("body") instanceof ObjectNode body) {
      body.setAll(secret.deepCopy());
    }
    Map<String, String> headers = new TreeMap<>();
    copy.path("headers")
        .propertyStream()
        .forEach(each -> headers.put(each.getKey(), each.getValue().asString()));
    return new Answer(copy.path("status").asInt(), headers, copy.optional("body"));
  }
}
