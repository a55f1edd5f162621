package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the reseller of a draft may sell. */
final class SellerRules {

  private static final Source MPA =
      Source.of("Partner Center, Verify an indirect reseller's MPA status", "2023-10-23");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private SellerRules() {}

  /**
   * Checks the choice against the last answer about the reseller's partner agreement.
   *
   * @param known the last answer; one about another MPN ID says nothing
   */
  static List<Finding> check(Seller seller, Optional<PartnerAgreement> known) {
    return switch (seller) {
      case Seller.NotChosen _ -> List.of(Finding.block("reseller.empty", Seller.FIELD));
      case Seller.Ourselves _ -> List.of();
      case Seller.Reseller chosen -> check(chosen.reseller(), known);
    };
  }

  private static List<Finding> check(IndirectReseller reseller, Optional<PartnerAgreement> known) {
    if (!reseller.active()) {
      return List.of(Finding.block("reseller.inactive", Seller.FIELD, reseller.name()));
    }
    String mpnId = reseller.mpnId().value();
    if (mpnId.isEmpty()) {
      return List.of(Finding.block("reseller.mpnId.empty", Seller.MPN_ID, reseller.name()));
    }
    if (!DIGITS.matcher(mpnId).matches()) {
      return List.of(Finding.block("reseller.mpnId.digits", Seller.MPN_ID, mpnId));
    }
    return known
        .filter(answer -> answer.mpnId().equals(reseller.mpnId()))
        .map(answer -> check(reseller.name(), answer))
        .orElse(List.of());
  }

  private static List<Finding> check(String name, PartnerAgreement answer) {
    MpnId id = answer.mpnId();
    return switch (answer.status()) {
      case SIGNED -> List.of();
      case UNSIGNED -> List.of(Finding.block("reseller.unsigned", Seller.FIELD, name).from(MPA));
      case OTHER_REGION ->
          List.of(Finding.block("reseller.otherRegion", Seller.FIELD, name).from(MPA));
      case UNKNOWN_MPN_ID ->
          List.of(Finding.block("reseller.unknownMpnId", Seller.MPN_ID, id.value()).from(MPA));
      case NOT_A_RESELLER ->
          List.of(Finding.block("reseller.notAReseller", Seller.MPN_ID, id.value()).from(MPA));
    };
  }
}
