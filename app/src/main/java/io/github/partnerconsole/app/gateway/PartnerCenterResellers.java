package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.PartnerAgreement.Status;
import io.github.partnerconsole.core.relationship.ResellerGateway;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.relationship.PartnerRelationship;
import java.time.InstantSource;
import java.util.List;

/** Resellers through the Partner Center client. */
public final class PartnerCenterResellers implements ResellerGateway {

  private final PartnerCenter partnerCenter;
  private final InstantSource time;

  public PartnerCenterResellers(PartnerCenter partnerCenter, InstantSource time) {
    this.partnerCenter = partnerCenter;
    this.time = time;
  }

  @Override
  public List<IndirectReseller> all() {
    return Failures.reading(() ->
        partnerCenter.relationships().indirectResellers().stream()
            .map(PartnerCenterResellers::reseller)
            .toList());
  }

  private static IndirectReseller reseller(PartnerRelationship relationship) {
    return new IndirectReseller(
        new TenantId(relationship.id()),
        requireNonNullElse(relationship.name(), relationship.id()),
        new MpnId(requireNonNullElse(relationship.mpnId(), "")),
        requireNonNullElse(relationship.location(), ""),
        "active".equalsIgnoreCase(requireNonNullElse(relationship.state(), "")));
  }

  @Override
  public PartnerAgreement partnerAgreement(MpnId mpnId) {
    return new PartnerAgreement(mpnId, Failures.reading(() -> status(mpnId)), time.instant());
  }

  private Status status(MpnId mpnId) {
    try {
      boolean signed =
          partnerCenter.compliance().agreementStatus(mpnId.value()).isAgreementSigned();
      return signed ? Status.SIGNED : Status.UNSIGNED;
    } catch (RejectedException e) {
      return switch (requireNonNullElse(e.code(), "")) {
        case "2203", "2206" -> Status.UNSIGNED;
        case "2201" -> Status.OTHER_REGION;
        case "2200" -> Status.UNKNOWN_MPN_ID;
        case "2204", "2205" -> Status.NOT_A_RESELLER;
        default -> throw e;
      };
    }
  }
}
