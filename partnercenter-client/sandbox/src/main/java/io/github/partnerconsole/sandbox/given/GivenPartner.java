package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.demo.ProviderProfiles;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is to be true of the partner and of those it works with. */
public final class GivenPartner {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenPartner(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The partner's seat, in all its profiles, is in the United States. */
  public GivenPartner seatInTheUnitedStates() {
    ledger.change(state -> {
      for (String kind : List.of("organization", "legalbusiness", "billing")) {
        ObjectNode profile = ProviderProfiles.of(kind);
        for (String member : List.of("defaultAddress", "address", "companyApproverAddress")) {
          if (profile.path(member) instanceof ObjectNode address) {
            address.put("country", "US").put("state", "WA").put("city", "Redmond");
            address.put("addressLine1", "15255 NE 40th Street").put("postalCode", "98052");
          }
        }
        state.put(Section.PROFILES, kind, profile);
      }
    });
    return this;
  }

  /** A reseller of the partner, in its region, that has signed the partner agreement or not. */
  public GivenPartner reseller(String tenantId, String mpnId, boolean hasSigned) {
    return reseller(tenantId, mpnId, Provider.REGION, hasSigned);
  }

  /** A reseller in another region than the partner's. */
  public GivenPartner resellerElsewhere(String tenantId, String mpnId, String region) {
    return reseller(tenantId, mpnId, region, true);
  }

  private GivenPartner reseller(String tenantId, String mpnId, String region, boolean hasSigned) {
    ObjectNode reseller = company(tenantId, mpnId).put("location", Provider.COUNTRY);
    reseller.put("region", region).put("mpaSigned", hasSigned);
    ledger.change(state -> state.put(Section.RESELLERS, tenantId, reseller));
    return this;
  }

  /** A partner of Microsoft's that is no reseller. */
  public GivenPartner outsider(String tenantId, String mpnId) {
    ledger.change(state -> state.put(Section.OUTSIDERS, tenantId, company(tenantId, mpnId)));
    return this;
  }

  private static ObjectNode company(String tenantId, String mpnId) {
    ObjectNode company = JsonNodeFactory.instance.objectNode().put("id", tenantId);
    return company.put("mpnId", mpnId).put("name", "Partner " + mpnId);
  }

  /** A code for the Government Community Cloud. */
  public GivenPartner validationCode(String code, int remaining) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("id", code);
    kept.put("organizationName", Provider.NAME).put("maxCreates", Math.max(remaining, 5));
    kept.put("remainingCreates", remaining).put("changedAt", clock.instant().toString());
    ledger.change(state -> state.put(Section.VALIDATION_CODES, code, kept));
    return this;
  }

  /** A domain that somebody else holds, or that nobody does. */
  public GivenPartner domain(String name, boolean isTaken) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("isTaken", isTaken);
    String key = name.toLowerCase(Locale.ROOT);
    ledger.change(state -> state.put(Section.DOMAINS, key, kept));
    return this;
  }

  /** An indirect provider that the partner works with, as a reseller does. */
  public GivenPartner provider(String tenantId, String mpnId) {
    ObjectNode provider = company(tenantId, mpnId).put("location", Provider.COUNTRY);
    ledger.change(state -> state.put(Section.PROVIDERS, tenantId, provider));
    return this;
  }
}
