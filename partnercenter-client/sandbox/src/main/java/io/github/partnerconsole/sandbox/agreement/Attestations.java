package io.github.partnerconsole.sandbox.agreement;

import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The newer way to an agreement: the partner makes an attestation, the customer accepts on a page,
 * the agreement is made from the attestation. The path of the first step and its members stand in
 * the integrate-sandbox-confirm-customer-accept page (2025); <b>its answer, the page's address, how
 * long that lasts and the agreement's member attestationId are this sandbox's own choice</b>, and
 * its answer says so.
 */
final class Attestations {
  private static final Duration LINK_LIFETIME = Duration.ofHours(24);
  private static final String PAGE = "/sandbox/attestations/{attestation}";

  private final Countries countries;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Supplier<URI> baseUrl;

  Attestations(
      Countries countries, InstantSource clock, Supplier<UUID> ids, Supplier<URI> baseUrl) {
    this.countries = countries;
    this.clock = clock;
    this.ids = ids;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    router.needing(Access.APP).post("/v1/attestations/enhanced", this::create);
    router.needing(Access.OPEN).get(PAGE, this::show).post(PAGE, this::accept);
  }

  private Reply create(Request request, State state) {
    Body body = request.body();
    String country = required(body, "country", 2);
    if (countries.find(country).isEmpty()) {
      throw Refusal.property("country", "must be a known code in capitals");
    }
    String id = ids.get().toString();
    Instant end = clock.instant().plus(LINK_LIFETIME);
    ObjectNode kept = Shapes.object().put("id", id).put("country", country);
    kept.put("language", required(body, "language", 10));
    kept.put("companyName", required(body, "companyName", 250));
    ObjectNode contact = kept.putObject("primaryContact");
    contact.put("firstName", required(body, "signatoryFirstName", 50));
    contact.put("lastName", required(body, "signatoryLastName", 50));
    contact.put("email", required(body, "signatoryEmail", 250));
    body.text("signatoryPhone").ifPresent(phone -> contact.put("phoneNumber", phone));
    kept.put("expiresAt", end.toString());
    state.put(Section.ATTESTATIONS, id, kept);
    ObjectNode answer = Shapes.object().put("attestationId", id);
    answer.put("acceptanceUrl", baseUrl.get() + PAGE.replace("{attestation}", id));
    answer.put("expiresAt", end.toString());
    return Reply.created(
        answer.put("sandboxNote", "What this answer holds is the sandbox's choice, unverified."));
  }

  private Reply show(Request request, State state) {
    ObjectNode kept = requireOpen(request, state);
    String page =
        "<!doctype html><title>Sandbox: customer agreement</title><p>The sandbox holds no legal"
            + " text. "
            + (kept.has("acceptedAt")
                ? "Accepted."
                : "<form method=post><button>Accept</button></form>");
    return Reply.stream(
        "text/html; charset=utf-8", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
  }

  private Reply accept(Request request, State state) {
    ObjectNode kept = requireOpen(request, state).deepCopy();
    if (!kept.has("acceptedAt")) {
      kept.put("acceptedAt", clock.instant().toString());
      state.put(Section.ATTESTATIONS, kept.path("id").asString(), kept);
    }
    return Reply.nothing(204);
  }

  private ObjectNode requireOpen(Request request, State state) {
    return state
        .find(Section.ATTESTATIONS, request.value("attestation"))
        .filter(kept ->
            kept.has("acceptedAt") || clock.instant().isBefore(Shapes.instant(kept, "expiresAt")))
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "the link has expired"));
  }

  /** An attestation that its customer has accepted; empty where the caller names none. */
  static Optional<ObjectNode> accepted(Body body, State state) {
    return body.text("attestationId")
        .map(id ->
            state
                .find(Section.ATTESTATIONS, id)
                .filter(kept -> kept.has("acceptedAt"))
                .orElseThrow(
                    () -> Refusal.property("attestationId", "is not one that was accepted")));
  }

  private static String required(Body body, String member, int most) {
    return body.text(member)
        .filter(text -> text.length() <= most)
        .orElseThrow(
            () -> Refusal.property(member, "must be a text of at most " + most + " characters"));
  }
}
