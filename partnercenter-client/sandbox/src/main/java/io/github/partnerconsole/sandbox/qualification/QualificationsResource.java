package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.graph.DelegatedRoles;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What customers are beyond companies (get- and update-customer-qualification-asynchronous pages,
 * 2022-23): a school is looked into first, the others are there at once, and none is ever taken
 * back. A school whose website contains "denied" is denied, so that this can be met on purpose.
 * Which errors stand in the way is not documented.
 */
final class QualificationsResource {
  private static final String PATH = "/v1/customers/{customer}/qualifications";
  private static final List<String> SEGMENTS = List.of("K12", "HigherEducation");

  /** So often may a school be looked into. */
  private static final int ATTEMPTS = 3;

  /** Of these the partner needs one to make a government of a customer (same page, 2025). */
  private static final Set<String> GOVERNMENT_ROLES =
      Set.of(
          DelegatedRoles.DIRECTORY_READERS,
          DelegatedRoles.DIRECTORY_WRITERS,
          DelegatedRoles.LICENSE_ADMINISTRATOR,
          DelegatedRoles.USER_ADMINISTRATOR);

  private final InstantSource clock;
  private final Duration vettingTime;
  private final Supplier<UUID> ids;
  private final DelegatedRoles roles;

  QualificationsResource(
      InstantSource clock, Duration vettingTime, Supplier<UUID> ids, DelegatedRoles roles) {
    this.clock = clock;
    this.vettingTime = vettingTime;
    this.ids = ids;
    this.roles = roles;
  }

  void addTo(Router router) {
    router.get(PATH, this::list);
    router.needing(Access.USER).post(PATH, this::request);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    Qualifications.latest(state, customer, clock.instant()).stream()
        .map(Qualifications::shape)
        .forEach(found::add);
    return Reply.ok(found);
  }

  private Reply request(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    Body body = request.body();
    QualificationKind kind =
        body.text("qualification")
            .flatMap(QualificationKind::named)
            .filter(QualificationKind::canBeAskedFor)
            .orElseThrow(
                () -> Refusal.property("Qualification", "must be one that a partner can give"));
    requireRoom(kind, Customers.id(customer), state);
    ObjectNode kept =
        switch (kind) {
          case EDUCATION -> school(body, kept(kind, customer));
          case GOVERNMENT -> government(body, kept(kind, customer), state);
          default -> kept(kind, customer);
        };
    Qualifications.put(kept, state, clock.instant());
    return Reply.created(Qualifications.shape(kept));
  }

  /** A customer is a school or a government, and may be state-owned beside (2023-07). */
  private void requireRoom(QualificationKind kind, String customer, State state) {
    Instant now = clock.instant();
    for (ObjectNode other : Qualifications.latest(state, customer, now)) {
      QualificationKind has = QualificationKind.of(other);
      boolean isDenied = other.path("vettingStatus").asString("").equals("Denied");
      boolean excludes =
          has == kind
              || (has != QualificationKind.STATE_OWNED && kind != QualificationKind.STATE_OWNED);
      if (excludes && !isDenied) {
        throw Refusal.property("Qualification", "the customer has " + has.wireName() + " already");
      }
    }
    if (Qualifications.of(state, customer)
            .filter(each -> QualificationKind.of(each) == kind)
            .count()
        >= ATTEMPTS) {
      throw Refusal.property("Qualification", "has been asked for " + ATTEMPTS + " times");
    }
  }

  private ObjectNode kept(QualificationKind kind, ObjectNode customer) {
    ObjectNode kept = Shapes.object().put("id", ids.get().toString());
    kept.put("customer", Customers.id(customer)).put("qualification", kind.wireName());
    return kept.put("createdAt", clock.instant().toString());
  }

  private ObjectNode school(Body body, ObjectNode kept) {
    String segment = body.text("educationSegment").orElse("");
    if (SEGMENTS.stream().noneMatch(segment::equalsIgnoreCase)) {
      throw Refusal.property("EducationSegment", "must be one of " + SEGMENTS);
    }
    Optional<String> website = body.text("website");
    kept.put("vettingStatus", "InReview");
    kept.put("vettedAt", clock.instant().plus(vettingTime).toString());
    return kept.put(
        "verdict",
        website.filter(site -> site.contains("denied")).isPresent() ? "Denied" : "Approved");
  }

  private ObjectNode government(Body body, ObjectNode kept, State state) {
    String code =
        body.text("validationCode")
            .orElseThrow(() -> Refusal.property("ValidationCode", "is missing"));
    // The page names the roles, but not the error; this is the general one for want of a role.
    if (!roles.hasAny(GOVERNMENT_ROLES, kept.path("customer").asString(), state)) {
      throw new Refusal(ApiError.PRIVILEGES_INSUFFICIENT);
    }
    ValidationCodes.use(code, state, clock.instant());
    return kept.put("vettingStatus", "Approved");
  }
}
