package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The kept qualifications. */
final class Qualifications {
  private Qualifications() {}

  /** Everything that was ever asked for this customer, oldest first. */
  static Stream<ObjectNode> of(State state, String customer) {
    return state
        .all(Section.QUALIFICATIONS)
        .filter(kept -> kept.path("customer").asString().equals(customer));
  }

  /** The last one of each kind, as it stands at this moment. */
  static List<ObjectNode> latest(State state, String customer, Instant now) {
    Map<QualificationKind, ObjectNode> latest = new LinkedHashMap<>();
    of(state, customer).forEach(kept -> latest.put(QualificationKind.of(kept), at(kept, now)));
    return List.copyOf(latest.values());
  }

  /** A copy with the outcome of the vetting in it, where that has come. */
  static ObjectNode at(ObjectNode kept, Instant now) {
    ObjectNode current = kept.deepCopy();
    if (isDue(kept, now)) {
      String verdict = kept.path("verdict").asString();
      current.put("vettingStatus", verdict);
      if (verdict.equals("Denied")) {
        current.put("vettingReason", "Not an Education Customer");
      }
    }
    return current;
  }

  static boolean isDue(ObjectNode kept, Instant now) {
    return kept.path("vettingStatus").asString("").equals("InReview")
        && kept.has("vettedAt")
        && !now.isBefore(Shapes.instant(kept, "vettedAt"));
  }

  /** Keeps it, and lets the customer buy in the segment that it opens. */
  static void put(ObjectNode kept, State state, Instant now) {
    ObjectNode current = at(kept, now);
    state.put(Section.QUALIFICATIONS, kept.path("id").asString(), current);
    String status = current.path("vettingStatus").asString("");
    String segment = QualificationKind.of(current).segment();
    if (segment.isEmpty() || !status.equals("Approved")) {
      return;
    }
    state
        .find(Section.CUSTOMERS, kept.path("customer").asString())
        .filter(customer -> !Customers.segments(customer).contains(segment))
        .ifPresent(customer -> {
          ObjectNode qualified = customer.deepCopy();
          qualified.withArray("/segments").add(segment);
          state.put(Section.CUSTOMERS, Customers.id(customer), qualified);
        });
  }

  static ObjectNode shape(ObjectNode kept) {
    ObjectNode shape = Shapes.object();
    shape.put("qualification", kept.path("qualification").asString());
    String status = kept.path("vettingStatus").asString("");
    if (!status.isEmpty()) {
      shape.put("vettingStatus", status);
      kept.optional("vettingReason")
          .ifPresent(reason -> shape.put("vettingReason", reason.asString()));
      shape.put("vettingCreateDate", kept.path("createdAt").asString());
    }
    return shape;
  }
}
