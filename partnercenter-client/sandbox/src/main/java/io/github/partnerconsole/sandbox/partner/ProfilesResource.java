package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.demo.ProviderProfiles;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Overlay;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The partner's own profiles (pages of the single profiles, 2023-10). */
final class ProfilesResource {
  private static final String LEGAL = "legalbusiness";
  private static final List<String> CONTACT =
      List.of("firstName", "lastName", "email", "phoneNumber");

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/profiles/organization", this::organization);
    signedIn.put("/v1/profiles/organization", this::changeOrganization);
    signedIn.get("/v1/profiles/legalbusiness", this::legalBusiness);
    signedIn.put("/v1/profiles/legalbusiness", this::changeLegalBusiness);
    signedIn.get("/v1/profiles/billing", this::billing);
    signedIn.put("/v1/profiles/billing", this::changeBilling);
    signedIn.get("/v1/profiles/support", this::support);
    // The page prints another path for the change than for reading; both are taken.
    signedIn.put("/v1/profiles/support", this::changeSupport);
    signedIn.put("/v1/profiles/supportprofile", this::changeSupport);
    signedIn.get("/v1/profiles/mpn", this::mpn);
  }

  private Reply organization(Request request, State state) {
    return Reply.ok(shape(kept("organization", state), "organization", "OrganizationProfile"));
  }

  /** Id, tenant, domain and name of the company do not change here. */
  private Reply changeOrganization(Request request, State state) {
    ObjectNode kept = changed("organization", request, state);
    Body body = request.body();
    Overlay.texts(body, kept, List.of("email", "language", "culture"));
    Overlay.texts(body, kept, "defaultAddress", Overlay.ADDRESS);
    state.put(Section.PROFILES, "organization", kept);
    return organization(request, state);
  }

  private Reply legalBusiness(Request request, State state) {
    request
        .query("vettingVersion")
        .filter(version ->
            !List.of("current", "lastfinalized").contains(version.toLowerCase(Locale.ROOT)))
        .ifPresent(version -> {
          throw Refusal.property("vettingVersion", "must be Current or LastFinalized");
        });
    return Reply.ok(shape(kept(LEGAL, state), LEGAL, "LegalBusinessProfile"));
  }

  /** How far the vetting is, the partner only reads (update-legal-business-profile, 2022-06). */
  private Reply changeLegalBusiness(Request request, State state) {
    ObjectNode kept = changed(LEGAL, request, state);
    Body body = request.body();
    Overlay.texts(body, kept, List.of("companyName", "companyApproverEmail"));
    Overlay.texts(body, kept, "address", Overlay.ADDRESS);
    Overlay.texts(body, kept, "primaryContact", CONTACT);
    Overlay.texts(body, kept, "companyApproverAddress", Overlay.ADDRESS);
    state.put(Section.PROFILES, LEGAL, kept);
    return legalBusiness(request, state);
  }

  private Reply billing(Request request, State state) {
    return Reply.ok(shape(kept("billing", state), "billing", "BillingProfile"));
  }

  private Reply changeBilling(Request request, State state) {
    ObjectNode kept = changed("billing", request, state);
    Body body = request.body();
    Overlay.texts(
        body, kept, List.of("companyName", "purchaseOrderNumber", "taxId", "billingCurrency"));
    Overlay.texts(body, kept, "address", Overlay.ADDRESS);
    Overlay.texts(body, kept, "primaryContact", CONTACT);
    state.put(Section.PROFILES, "billing", kept);
    return billing(request, state);
  }

  private Reply support(Request request, State state) {
    return Reply.ok(shape(kept("support", state), "support", "SupportProfile"));
  }

  private Reply changeSupport(Request request, State state) {
    ObjectNode kept = changed("support", request, state);
    Overlay.texts(request.body(), kept, List.of("email", "telephone", "website"));
    state.put(Section.PROFILES, "support", kept);
    return support(request, state);
  }

  private static ObjectNode kept(String kind, State state) {
    return state
        .find(Section.PROFILES, kind)
        .map(ObjectNode::deepCopy)
        .orElseGet(() -> ProviderProfiles.of(kind));
  }

  /** The profile as it is to become: its next version, where the caller saw the current one. */
  private static ObjectNode changed(String kind, Request request, State state) {
    ObjectNode kept = kept(kind, state);
    Etags.requireCurrent(request, request.body(), Etags.of(kind, kept.path("version").asInt(0)));
    return kept.put("version", kept.path("version").asInt(0) + 1);
  }

  private static ObjectNode shape(ObjectNode kept, String kind, String type) {
    ObjectNode profile = kept.deepCopy().put("profileType", type);
    profile.remove("version");
    Shapes.link(profile, "self", "/profiles/" + kind);
    profile.withObject("/attributes").put("etag", Etags.of(kind, kept.path("version").asInt(0)));
    return Shapes.typed(profile, type);
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
        : Resellers.byMpnId(state, mpnId)
            .or(() -> Resellers.outsiderByMpnId(state, mpnId))
            .map(reseller -> reseller.path("name").asString())
            .orElseThrow(() -> new Refusal(ApiError.MPN_NOT_FOUND, mpnId));
  }
}
