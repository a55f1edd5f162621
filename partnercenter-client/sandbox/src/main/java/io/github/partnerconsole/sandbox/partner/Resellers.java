package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The provider's indirect resellers and what is demanded of them. */
public final class Resellers {
  private Resellers() {}

  public static Optional<ObjectNode> byMpnId(State state, String mpnId) {
    return state
        .all(Section.RESELLERS)
        .filter(reseller -> reseller.path("mpnId").asString().equals(mpnId))
        .findFirst();
  }

  public static Optional<ObjectNode> byTenant(State state, String tenant) {
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

  public static boolean isInRegion(ObjectNode reseller) {
    return reseller.path("region").asString().equals(Provider.REGION);
  }

  public static boolean hasSigned(ObjectNode reseller) {
    return reseller.path("mpaSigned").asBoolean();
  }

  /** Purchases need a reseller of this provider's region that has signed the MPA. */
  public static void requireAbleToSell(ObjectNode reseller) {
    String mpnId = reseller.path("mpnId").asString();
    if (!isInRegion(reseller)) {
      throw new Refusal(ApiError.RESELLER_NOT_ACTIVE, mpnId);
    }
    if (!hasSigned(reseller)) {
      throw new Refusal(ApiError.RESELLER_MPA_MISSING, mpnId);
    }
  }
}
