package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The provider's indirect resellers and what is demanded of them. */
final class Resellers {
  private Resellers() {}

  static Optional<ObjectNode> byMpnId(State state, String mpnId) {
    return state
        .all(Section.RESELLERS)
        .filter(reseller -> reseller.path("mpnId").asString().equals(mpnId))
        .findFirst();
  }

  static Optional<ObjectNode> byTenant(State state, String tenant) {
    return state
        .all(Section.RESELLERS)
        .filter(reseller -> reseller.path("id").asString().equalsIgnoreCase(tenant))
        .findFirst();
  }

  /** A partner that is no indirect reseller. */
  static Optional<ObjectNode> outsiderByMpnId(State state, String mpnId) {
    return state
        .all(Section.OUTSIDERS)
        .filter(partner -> partner.path("mpnId").asString().equals(mpnId))
        .findFirst();
  }

  static Optional<ObjectNode> outsiderByTenant(State state, String tenant) {
    return state
        .all(Section.OUTSIDERS)
        .filter(partner -> partner.path("id").asString().equalsIgnoreCase(tenant))
        .findFirst();
  }

  static boolean isInRegion(ObjectNode reseller) {
    return reseller.path("region").asString().equals(Provider.REGION);
  }

  static boolean hasSigned(ObjectNode reseller) {
    return reseller.path("mpaSigned").asBoolean();
  }

  /** Purchases need a reseller of this provider's region that has signed the MPA. */
  static void requireAbleToSell(ObjectNode reseller) {
    String mpnId = reseller.path("mpnId").asString();
    if (!isInRegion(reseller)) {
      throw new Refusal(ApiError.RESELLER_NOT_ACTIVE, mpnId);
    }
    if (!hasSigned(reseller)) {
      throw new Refusal(ApiError.RESELLER_MPA_MISSING, mpnId);
    }
  }
}
