package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AgreementDocument;
import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.agreement.AgreementTemplate;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import java.util.ArrayList;
import java.util.List;

/** The agreements of {@link FakePartnerCenter}. */
final class FakeAgreements implements AgreementGateway {

  private final FakeWire wire;
  private final List<TenantId> accepted = new ArrayList<>();
  private boolean takesReconfirmations;
  private boolean listed = true;

  FakeAgreements(FakeWire wire) {
    this.wire = wire;
  }

  /** Takes every confirmation, as the page of 2023 has it, in place of refusing with 600061. */
  void takeReconfirmations() {
    takesReconfirmations = true;
  }

  /** Look-ups lag behind while false. */
  void listed(boolean yes) {
    listed = yes;
  }

  void accept(TenantId tenant) {
    accepted.add(tenant);
  }

  /** The tenant of every confirmation that was taken. */
  List<TenantId> accepted() {
    return List.copyOf(accepted);
  }

  @Override
  public boolean isAccepted(TenantId customer) {
    return wire.read(Call.IS_ACCEPTED, () -> listed && accepted.contains(customer));
  }

  @Override
  public void confirm(TenantId customer, Acceptance acceptance, Dispatch dispatch) {
    wire.write(
        Call.CONFIRM_AGREEMENT,
        dispatch,
        () -> {
          if (accepted.contains(customer) && !takesReconfirmations) {
            throw Fault.refusal("600061", 409);
          }
          return accepted.add(customer);
        });
  }

  @Override
  public AgreementTemplate template() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AgreementDocument document(AgreementTemplate template, String language, String country) {
    throw new UnsupportedOperationException();
  }
}
