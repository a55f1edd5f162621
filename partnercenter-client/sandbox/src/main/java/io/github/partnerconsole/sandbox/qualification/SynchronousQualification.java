package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The removed form, which set one qualification at once (get- and
 * update-customer-qualification-synchronous pages, 2021-03): a number or a name goes in, a bare
 * name comes out. Only while its switch is on, and for Microsoft's Java SDK, which knows no other.
 */
final class SynchronousQualification {
  private static final String PATH = "/v1/customers/{customer}/qualification";

  private final Switches switches;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  SynchronousQualification(Switches switches, InstantSource clock, Supplier<UUID> ids) {
    this.switches = switches;
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.get(PATH, this::get);
    router.needing(Access.USER).put(PATH, this::put);
  }

  private Reply get(Request request, State state) {
    requireOn(request);
    return Reply.ok(current(Customers.id(Customers.require(request, state)), state));
  }

  private Reply put(Request request, State state) {
    requireOn(request);
    ObjectNode customer = Customers.require(request, state);
    QualificationKind kind =
        kind(request.body().node())
            .orElseThrow(() -> Refusal.property("qualification", "is not one of 0 to 4"));
    if (kind == QualificationKind.GOVERNMENT) {
      String code =
          request
              .query("code")
              .orElseThrow(() -> Refusal.property("code", "is missing for a government"));
      ValidationCodes.use(code, state, clock.instant());
    }
    ObjectNode kept = Shapes.object().put("id", ids.get().toString());
    kept.put("customer", Customers.id(customer)).put("qualification", kind.wireName());
    kept.put("createdAt", clock.instant().toString());
    if (kind != QualificationKind.STATE_OWNED) {
      kept.put("vettingStatus", "Approved");
    }
    Qualifications.put(kept, state, clock.instant());
    return Reply.ok(name(kind));
  }

  private JsonNode current(String customer, State state) {
    List<ObjectNode> latest =
        Qualifications.latest(state, customer, clock.instant()).stream()
            .filter(each -> !each.path("vettingStatus").asString("").equals("Denied"))
            .toList();
    return name(latest.isEmpty() ? QualificationKind.NONE : QualificationKind.of(latest.getLast()));
  }

  private static Optional<QualificationKind> kind(JsonNode sent) {
    if (sent.isIntegralNumber()) {
      return QualificationKind.numbered(sent.asInt(-1));
    }
    return sent.isString() ? QualificationKind.named(sent.asString()) : Optional.empty();
  }

  private static JsonNode name(QualificationKind kind) {
    return StringNode.valueOf(kind.wireName().toLowerCase(Locale.ROOT));
  }

  private void requireOn(Request request) {
    if (!switches.isOn(Switch.SYNCHRONOUS_QUALIFICATION) && !request.isOfJavaSdk()) {
      throw new Refusal(ApiError.NOT_FOUND, request.path().replaceAll("\\?.*", ""));
    }
  }
}
