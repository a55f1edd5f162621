package io.github.partnerconsole.sandbox.agreement;

import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.country.Country;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The agreements there are, and the links to their texts, which work for five minutes. */
final class AgreementTemplates {
  private static final Duration LINK_LIFETIME = Duration.ofMinutes(5);

  private final Countries countries;
  private final InstantSource clock;
  private final Supplier<URI> baseUrl;

  AgreementTemplates(Countries countries, InstantSource clock, Supplier<URI> baseUrl) {
    this.countries = countries;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/agreements", this::list);
    signedIn.get("/v1/agreementtemplates/{template}/document", this::document);
    router.needing(Access.OPEN).get("/documents/{expiry}/{template}", this::text);
  }

  /** Without a type this is the cloud agreement, as documented, surprising or not. */
  private Reply list(Request request, State state) {
    String type = request.query("agreementType").orElse(AgreementKind.CLOUD.type());
    Stream<AgreementKind> found =
        type.equals("*")
            ? Stream.of(AgreementKind.values())
            : AgreementKind.of(type).map(Stream::of).orElseThrow(AgreementTemplates::unknownType);
    Stream<ObjectNode> printed = found.map(AgreementTemplates::metadata);
    return Reply.ok(Shapes.link(Shapes.collection(printed), "self", "/agreements"));
  }

  static Refusal unknownType() {
    return Refusal.property("agreementType", "is not known");
  }

  private static ObjectNode metadata(AgreementKind kind) {
    ObjectNode metadata = Shapes.object().put("templateId", kind.template());
    metadata.put("agreementType", kind.type());
    return metadata.put("agreementLink", kind.link()).put("versionRank", 0);
  }

  private Reply document(Request request, State state) {
    String template = known(request.value("template"));
    String code = request.query("country").orElse("US");
    Country country =
        countries
            .find(code)
            .orElseThrow(() -> Refusal.property("country", "must be a known code in capitals"));
    String language =
        request.query("language").filter(country.cultures()::contains).orElse("en-US");
    long expiry = clock.instant().plus(LINK_LIFETIME).toEpochMilli();
    String link = baseUrl.get() + "/documents/" + expiry + "/" + template;
    ObjectNode document = Shapes.object().put("displayUri", link).put("downloadUri", link);
    return Reply.ok(document.put("language", language).put("country", code));
  }

  private Reply text(Request request, State state) {
    String expiry = request.value("expiry");
    known(request.value("template"));
    if (!expiry.matches("\\d{1,15}")
        || clock.instant().isAfter(Instant.ofEpochMilli(Long.parseLong(expiry)))) {
      throw new Refusal(ApiError.NOT_FOUND, "the link has expired");
    }
    String page =
        "<!doctype html><title>Sandbox agreement</title><p>This page stands in for the agreement."
            + " The sandbox holds no legal text.";
    return Reply.stream(
        "text/html; charset=utf-8", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String known(String template) {
    return Stream.of(AgreementKind.values())
        .map(AgreementKind::template)
        .filter(template::equals)
        .findFirst()
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "agreement template " + template));
  }
}
