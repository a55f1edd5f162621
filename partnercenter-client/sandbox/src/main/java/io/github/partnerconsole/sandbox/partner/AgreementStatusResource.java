package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a reseller has signed the Microsoft Partner Agreement. "Not signed" is an error with a
 * code of its own, never {@code false} (verify-indirect-reseller-mpa-status, 2023-10).
 */
final class AgreementStatusResource {
  private static final String FAQ =
      "https://learn.microsoft.com/partner-center/mpa-indirect-provider-faq";
  private static final String GUIDE =
      "https://partner.microsoft.com/resources/detail/migrate-pmc-pc-mpa-guide-pptx";
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  void addTo(Router router) {
    router.needing(Access.USER).get("/v1/compliance/csp/agreementstatus", this::status);
  }

  private Reply status(Request request, State state) {
    Optional<String> mpnId = request.query("mpnId");
    Optional<String> tenant = request.query("tenantId");
    if (mpnId.isPresent() && tenant.isPresent()) {
      throw new Refusal(ApiError.MPA_BOTH_GIVEN);
    }
    mpnId.ifPresent(id -> requireSigned(id, state));
    tenant.ifPresent(id -> requireTenantSigned(id, state));
    if (mpnId.isEmpty() && tenant.isEmpty()) {
      throw new Refusal(ApiError.MPA_NONE_GIVEN);
    }
    return Reply.ok(Shapes.object().put("isAgreementSigned", true));
  }

  private static void requireSigned(String mpnId, State state) {
    if (!NUMBER.matcher(mpnId).matches()) {
      throw new Refusal(ApiError.MPA_MPN_NOT_NUMERIC);
    }
    if (mpnId.equals(Provider.MPN_ID) || Resellers.outsiderByMpnId(state, mpnId).isPresent()) {
      throw Refusal.learning(ApiError.MPA_NO_CSP_ACCOUNT, FAQ, mpnId);
    }
    ObjectNode reseller =
        Resellers.byMpnId(state, mpnId)
            .orElseThrow(() -> Refusal.learning(ApiError.MPA_MPN_UNKNOWN, GUIDE, mpnId));
    if (!Resellers.isInRegion(reseller)) {
      String region = reseller.path("region").asString();
      throw Refusal.learning(ApiError.MPA_OTHER_REGION, FAQ, mpnId, region, Provider.REGION);
    }
    if (!Resellers.hasSigned(reseller)) {
      throw Refusal.learning(ApiError.MPA_UNSIGNED, FAQ, mpnId);
    }
  }

  private static void requireTenantSigned(String tenant, State state) {
    if (!isGuid(tenant)) {
      throw new Refusal(ApiError.MPA_TENANT_NOT_GUID);
    }
    Resellers.outsiderByTenant(state, tenant)
        .ifPresent(partner -> {
          String mpnId = partner.path("mpnId").asString();
          throw Refusal.learning(ApiError.MPA_NO_CSP_ACCOUNT, FAQ, mpnId);
        });
    ObjectNode reseller =
        Resellers.byTenant(state, tenant)
            .orElseThrow(() -> new Refusal(ApiError.MPA_TENANT_UNKNOWN, tenant));
    if (!Resellers.hasSigned(reseller)) {
      throw Refusal.learning(ApiError.MPA_TENANT_UNSIGNED, FAQ, tenant);
    }
  }

  private static boolean isGuid(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
