package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import tools.jackson.databind.node.ObjectNode;

/** The partner's own profiles. */
final class ProfilesResource {

  void addTo(Router router) {
    router.get("/v1/profiles/organization", this::organization);
    router.get("/v1/profiles/mpn", this::mpn);
  }

  private Reply organization(Request request, State state) {
    ObjectNode profile = Shapes.object().put("id", Provider.TENANT);
    profile.put("companyName", Provider.NAME);
    ObjectNode address = profile.putObject("defaultAddress").put("country", Provider.COUNTRY);
    address.put("city", "Utrecht").put("addressLine1", "Oudegracht 214");
    address.put("postalCode", "3511 NR").put("firstName", "Noor").put("lastName", "Dekker");
    profile.put("tenantId", Provider.TENANT).put("domain", Provider.DOMAIN);
    profile.put("email", "desk@aldermoor.example").put("language", "nl").put("culture", "nl-NL");
    profile.put("profileType", "OrganizationProfile");
    Shapes.link(profile, "self", "/profiles/organization");
    return Reply.ok(Shapes.typed(profile, "OrganizationProfile"));
  }

  private Reply mpn(Request request, State state) {
    String mpnId = request.query("mpnId").orElse(Provider.MPN_ID);
    ObjectNode profile = Shapes.object().put("partnerName", name(mpnId, state));
    profile.put("mpnId", mpnId).put("profileType", "MpnProfile");
    Shapes.link(profile, "self", "/profiles/mpn");
    return Reply.ok(Shapes.typed(profile, "MpnProfile"));
  }

  private static String name(String mpnId, State state) {
    return mpnId.equals(Provider.MPN_ID)
        ? Provider.NAME
        : state
            .all(Section.RESELLERS)
            .filter(reseller -> reseller.path("mpnId").asString().equals(mpnId))
            .map(reseller -> reseller.path("name").asString())
            .findFirst()
            .orElseThrow(() -> new Refusal(ApiError.MPN_NOT_FOUND, mpnId));
  }
}
