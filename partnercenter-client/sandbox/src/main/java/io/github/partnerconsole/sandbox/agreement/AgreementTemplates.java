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
  static final String CUSTOMER_AGREEMENT = "117a77b0-9360-443b-8795-c6dedc750cf9";
  static final String CUSTOMER_AGREEMENT_LINK = "https://aka.ms/customeragreement";
  private static final String CLOUD_AGREEMENT = "998b88de-aa99-4388-a42c-1b3517d49490";
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
    router.get("/v1/agreements", this::list);
    router.get("/v1/agreementtemplates/{template}/document", this::document);
    router.needing(Access.OPEN).get("/documents/{expiry}/{template}", this::text);
  }

  /** Without a type this is the cloud agreement, as documented, surprising or not. */
  private Reply list(Request request, State state) {
    ObjectNode cloud =
        metadata(
            CLOUD_AGREEMENT,
            "MicrosoftCloudAgreement",
            "https://learn.microsoft.com/partner-center/agreements");
    ObjectNode customer =
        metadata(CUSTOMER_AGREEMENT, "MicrosoftCustomerAgreement", CUSTOMER_AGREEMENT_LINK);
    Stream<ObjectNode> found =
        switch (request.query("agreementType").orElse("MicrosoftCloudAgreement")) {
          case "MicrosoftCloudAgreement" -> Stream.of(cloud);
          case "MicrosoftCustomerAgreement" -> Stream.of(customer);
          case "*" -> Stream.of(cloud, customer);
          default -> throw Refusal.property("agreementType", "is not known");
        };
    return Reply.ok(Shapes.link(Shapes.collection(found), "self", "/agreements"));
  }

  private static ObjectNode metadata(String template, String type, String link) {
    ObjectNode metadata = Shapes.object().put("templateId", template).put("agreementType", type);
    return metadata.put("agreementLink", link).put("versionRank", 0);
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
    if (template.equals(CUSTOMER_AGREEMENT) || template.equals(CLOUD_AGREEMENT)) {
      return template;
    }
    throw new Refusal(ApiError.NOT_FOUND, "agreement template " + template);
  }
}
