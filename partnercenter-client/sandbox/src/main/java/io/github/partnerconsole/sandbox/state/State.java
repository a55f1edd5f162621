package io.github.partnerconsole.sandbox.state;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything the sandbox knows at one moment: documents by section and id, as one JSON tree. */
public final class State {
  private final ObjectNode root;

  State(ObjectNode root) {
    this.root = root;
  }

  /** A state with nothing in it. */
  public static State empty() {
    return new State(JsonNodeFactory.instance.objectNode());
  }

  public Optional<ObjectNode> find(Section section, String id) {
    return root.path(section.name()).path(id) instanceof ObjectNode document
        ? Optional.of(document)
        : Optional.empty();
  }

  /** Documents of a section in the order they were first put. */
  public Stream<ObjectNode> all(Section section) {
    return root.path(section.name()).valueStream().map(JsonNode::asObject);
  }

  public void put(Section section, String id, ObjectNode document) {
    root.withObject("/" + section.name()).set(id, document);
  }

  public void remove(Section section, String id) {
    root.withObject("/" + section.name()).remove(id);
  }

  /** Drops the oldest documents of a section until only so many are left. */
  public void keepLatest(Section section, int count) {
    ObjectNode documents = root.withObject("/" + section.name());
    while (documents.size() > count) {
      documents.remove(documents.propertyNames().iterator().next());
    }
  }

  State copy() {
    return new State(root.deepCopy());
  }

  ObjectNode tree() {
    return root;
  }
}
