package io.github.partnerconsole.sandbox.wire;

import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a caller sends, laid over what is there; what is left out stays. */
public final class Overlay {
  public static final List<String> ADDRESS =
      List.of(
          "country",
          "region",
          "city",
          "state",
          "addressLine1",
          "addressLine2",
          "postalCode",
          "firstName",
          "lastName",
          "phoneNumber");
  private static final int LONGEST = 1000;

  private Overlay() {}

  /** Members that are texts; a null takes one away. */
  public static void texts(Body sent, ObjectNode kept, List<String> members) {
    for (String member : members) {
      JsonNode value = sent.at(member).node();
      if (value.isNull()) {
        kept.remove(member);
      } else if (value.isString() && value.asString().length() <= LONGEST) {
        kept.put(member, value.asString().strip());
      } else if (!value.isMissingNode()) {
        throw Refusal.property(member, "must be a text of at most " + LONGEST + " characters");
      }
    }
  }

  /** The same of an object within, where one is sent. */
  public static void texts(Body sent, ObjectNode kept, String object, List<String> members) {
    if (sent.at(object).isPresent()) {
      texts(sent.at(object), kept.withObject("/" + object), members);
    }
  }
}
