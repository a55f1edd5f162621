package io.github.partnerconsole.sandbox.agreement;

import io.github.partnerconsole.sandbox.customer.Customers;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Confirmations that a customer has accepted an agreement of Microsoft's. */
public final class CustomerAgreements {
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
  private static final List<String> CONTACT =
      List.of("firstName", "lastName", "email", "phoneNumber");

  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public CustomerAgreements(InstantSource clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  public void addTo(Router router) {
    router.post("/v1/customers/{customer}/agreements", this::confirm);
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/customers/{customer}/agreements", this::list);
    signedIn.get(
        "/v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus",
        this::directSigned);
  }

  /** Whether the customer may buy: accepted its own agreement by confirmation or signed itself. */
  public static boolean hasAccepted(ObjectNode customer, State state) {
    return customer.path("directSigned").asBoolean(false)
        || of(customer, state).anyMatch(kept -> isOf(AgreementKind.CUSTOMER.type(), kept));
  }

  private static Stream<ObjectNode> of(ObjectNode customer, State state) {
    return state
        .all(Section.AGREEMENTS)
        .filter(kept -> kept.path("customer").asString().equals(Customers.id(customer)))
        .map(kept -> kept.path("agreement").asObject());
  }

  private Reply list(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    String type = request.query("agreementType").orElse("*");
    return Reply.ok(
        Shapes.collection(
            of(customer, state)
                .filter(kept -> type.equals("*") || isOf(type, kept))
                .map(CustomerAgreements::listed)));
  }

  private static boolean isOf(String type, ObjectNode agreement) {
    return agreement.path("type").asString().equals(type);
  }

  private static ObjectNode listed(ObjectNode agreement) {
    String link = AgreementKind.of(agreement.path("type").asString()).orElseThrow().link();
    return agreement.deepCopy().without("userId").put("agreementLink", link);
  }

  private Reply directSigned(Request request, State state) {
    boolean isSigned = Customers.require(request, state).path("directSigned").asBoolean(false);
    return Reply.ok(Shapes.object().put("isSigned", isSigned));
  }

  private Reply confirm(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    ObjectNode agreement =
        Attestations.accepted(request.body(), state)
            .map(this::attested)
            .orElseGet(() -> confirmed(request));
    if (of(customer, state).anyMatch(known -> isSame(known, agreement))) {
      throw new Refusal(ApiError.AGREEMENT_EXISTS);
    }
    String id = ids.get().toString();
    ObjectNode document = Shapes.object().put("id", id).put("customer", Customers.id(customer));
    document.set("agreement", agreement);
    state.put(Section.AGREEMENTS, id, document);
    return Reply.created(agreement.deepCopy());
  }

  /** Only a person confirms; an application brings an attestation (pages of 2023-07 and 2025). */
  private ObjectNode confirmed(Request request) {
    if (!request.isByPerson()) {
      throw new Refusal(ApiError.APP_ONLY_UNSUPPORTED);
    }
    return agreement(request.body());
  }

  private ObjectNode agreement(Body body) {
    AgreementKind kind =
        AgreementKind.of(required(body, "type"))
            .orElseThrow(() -> Refusal.property("type", "is not known"));
    if (!required(body, "templateId").equals(kind.template())) {
      throw Refusal.property("templateId", "is not the current template of " + kind.type());
    }
    ObjectNode agreement = Shapes.object().put("userId", ids.get().toString());
    agreement.set("primaryContact", contact(body.at("primaryContact")));
    agreement.put("templateId", kind.template());
    agreement.put("dateAgreed", dateAgreed(required(body, "dateAgreed")));
    return agreement.put("type", kind.type());
  }

  private ObjectNode attested(ObjectNode attestation) {
    ObjectNode agreement = Shapes.object().put("userId", ids.get().toString());
    agreement.set("primaryContact", attestation.path("primaryContact").deepCopy());
    agreement.put("templateId", AgreementKind.CUSTOMER.template());
    agreement.put("dateAgreed", attestation.path("acceptedAt").asString());
    return agreement.put("type", AgreementKind.CUSTOMER.type());
  }

  private static ObjectNode contact(Body sent) {
    ObjectNode contact = Shapes.object();
    contact
        .put("firstName", required(sent, "firstName"))
        .put("lastName", required(sent, "lastName"));
    contact.put("email", required(sent, "email"));
    sent.text("phoneNumber").ifPresent(phone -> contact.put("phoneNumber", phone));
    return contact;
  }

  private String dateAgreed(String text) {
    if (instant(text).isAfter(clock.instant().plus(CLOCK_SKEW))) {
      throw Refusal.property("dateAgreed", "lies in the future");
    }
    return text;
  }

  /** ISO 8601 with an offset, or without one and then in UTC. */
  private static Instant instant(String text) {
    try {
      return DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  text, OffsetDateTime::from, LocalDateTime::from)
              instanceof OffsetDateTime moment
          ? moment.toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw Refusal.property("dateAgreed", "is not a date and time");
    }
  }

  private static boolean isSame(ObjectNode known, ObjectNode agreement) {
    return isOf(agreement.path("type").asString(), known)
        && CONTACT.stream()
            .map(member -> "/primaryContact/" + member)
            .allMatch(path ->
                known.at(path).asString("").equalsIgnoreCase(agreement.at(path).asString("")));
  }

  private static String required(Body body, String member) {
    return body.text(member).orElseThrow(() -> Refusal.property(member, "is missing"));
  }
}
