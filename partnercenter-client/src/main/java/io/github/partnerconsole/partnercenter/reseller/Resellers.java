package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.Map;

/** Indirect resellers as partners of record, and those that only the integration sandbox has. */
public final class Resellers {
  private static final String SANDBOX_RESELLER = "sandboxIndirectReseller";

  private final Rest rest;

  public Resellers(Rest rest) {
    this.rest = rest;
  }

  /**
   * Whether these may be partners of record, before an order names them
   * (validate-reseller-partner-of-record page, 2025).
   *
   * @param partnerIds PartnerIDs of locations, not tenant ids
   */
  public ResellerValidations validate(List<String> partnerIds) {
    return rest.ask(
        Target.of("partners", "validateresellers"),
        Map.of("partnerIds", partnerIds),
        ResellerValidations.class);
  }

  /**
   * Makes an indirect reseller in the integration sandbox, five at most; the answer holds the
   * administrator's password, once.
   */
  public SandboxReseller createInSandbox(NewSandboxReseller reseller, Call call) {
    return rest.post(Target.of(SANDBOX_RESELLER), reseller, call, SandboxReseller.class);
  }

  /**
   * Takes a reseller of the integration sandbox away; its customers have to be deleted first.
   *
   * @param accountId see {@link SandboxReseller#accountId}
   */
  public void deleteFromSandbox(String accountId, Call call) {
    rest.send("DELETE", Target.of(SANDBOX_RESELLER, accountId), null, call);
  }
}
