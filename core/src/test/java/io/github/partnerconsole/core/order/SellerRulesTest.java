package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SellerRulesTest {

  @Test
  void anMpnIdIsThereAndHasOnlyDigits() {
    assertEquals(List.of(), check("6502117"));
    assertEquals(List.of("reseller.mpnId.empty"), check(""));
    assertEquals(List.of("reseller.mpnId.digits"), check("65a"));
  }

  private static List<String> check(String mpnId) {
    IndirectReseller reseller =
        new IndirectReseller(
            new TenantId("11111111-1111-1111-1111-111111111111"),
            "Harbourlight IT",
            new MpnId(mpnId),
            "NL",
            true);
    return SellerRules.check(new Seller.Reseller(reseller), Optional.empty()).stream()
        .map(Finding::key)
        .toList();
  }
}
