package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.country.Country;
import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Indirect resellers that a provider of the integration sandbox makes for itself, five at most
 * (create- and delete-indirect-reseller-in-sandbox pages, 2022-06).
 */
final class SandboxResellers {
  private static final int MOST = 5;

  private final Countries countries;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  SandboxResellers(Countries countries, InstantSource clock, Supplier<UUID> ids) {
    this.countries = countries;
    this.clock = clock;
    this.ids = ids;
  }

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.post("/v1/sandboxIndirectReseller", this::create);
    signedIn.delete("/v1/sandboxIndirectReseller/{reseller}", this::delete);
  }

  private Reply create(Request request, State state) {
    CustomerRules.requireIds(request);
    Body body = request.body();
    String mpnId = required(body, "mpnId");
    String prefix = required(body, "tenant", "domainPrefix");
    String domain = prefix.toLowerCase(Locale.ROOT) + ".onmicrosoft.com";
    if (state.all(Section.RESELLERS).filter(SandboxResellers::isOurs).count() >= MOST) {
      throw new Refusal(ApiError.SANDBOX_RESELLER_LIMIT, MOST);
    }
    if (!Domains.isValid(domain)) {
      throw Refusal.property("tenant.domainPrefix", "is no valid prefix of a domain");
    }
    if (Domains.isTaken(state, domain)) {
      throw new Refusal(ApiError.DOMAIN_TAKEN, domain);
    }
    String id = ids.get().toString();
    state.put(Section.RESELLERS, id, document(id, mpnId, domain, body));
    return Reply.created(answer(id, mpnId, domain, body));
  }

  private ObjectNode document(String id, String mpnId, String domain, Body body) {
    String country = required(body, "tenant", "country");
    String region =
        countries
            .find(country.toUpperCase(Locale.ROOT))
            .map(Country::region)
            .orElseThrow(() -> Refusal.property("tenant.country", "is not known"));
    ObjectNode reseller = Shapes.object().put("id", id).put("mpnId", mpnId);
    reseller.put("name", required(body, "legalBusinessProfile", "companyName"));
    reseller.put("location", country.toUpperCase(Locale.ROOT)).put("region", region);
    return reseller.put("mpaSigned", true).put("domain", domain).put("isSandbox", true);
  }

  private ObjectNode answer(String id, String mpnId, String domain, Body body) {
    ObjectNode answer = Shapes.object().put("accountId", id).put("mpnId", mpnId);
    String admin = body.text("tenant", "adminUserName").orElse("admin");
    answer
        .putObject("tenant")
        .put("id", id)
        .put("adminUserAccount", admin + "@" + domain)
        .put("password", "Sb!" + ids.get().toString().substring(0, 12));
    ObjectNode signature = answer.putObject("agreementSignature").put("id", ids.get().toString());
    signature.put("accountId", id).put("agreementId", "1e18c5b2-e42a-4b84-82c8-d0155aa94c6e");
    signature.put("agreementType", "ValueAddedReseller");
    signature.put("dateSigned", clock.instant().toString());
    signature.put("signedByFirstName", body.text("tenant", "adminFirstName").orElse(admin));
    signature.put("signedByUserPrincipalName", "desk@" + Provider.DOMAIN);
    signature.put("signedByUserObjectId", ids.get().toString());
    signature.put("signedByUserTenantId", Provider.TENANT);
    Shapes.typed(signature, "AgreementSignatureResponse");
    ObjectNode relationship = answer.putObject("partnerRelationship").put("id", Provider.TENANT);
    relationship.put("name", Provider.NAME).put("relationshipType", "is_indirect_reseller_of");
    relationship.put("state", "Active").put("mpnId", mpnId);
    Shapes.typed(relationship, "PartnerRelationshipResponse");
    return answer;
  }

  /** Asked again, it is as done. */
  private Reply delete(Request request, State state) {
    String id = request.value("reseller");
    Resellers.byTenant(state, id)
        .ifPresent(reseller -> {
          boolean hasCustomers =
              state
                  .all(Section.CUSTOMERS)
                  .anyMatch(customer -> Customers.reseller(customer).equalsIgnoreCase(id));
          if (!isOurs(reseller) || hasCustomers) {
            throw new Refusal(ApiError.SANDBOX_RESELLER_STAYS, id);
          }
          state.remove(Section.RESELLERS, reseller.path("id").asString());
        });
    return Reply.nothing(204);
  }

  private static boolean isOurs(ObjectNode reseller) {
    return reseller.path("isSandbox").asBoolean(false);
  }

  private static String required(Body body, String... path) {
    return body.text(path)
        .orElseThrow(() -> Refusal.property(String.join(".", path), "is missing"));
  }
}
