package io.github.partnerconsole.app.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.core.agreement.LogVerdict;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LogRowTest {
  private final List<LogRow> rows =
      LogRow.of(SampleLog.filled(new LogVerdict.Intact(4, SampleJournal.NOW)).entries());

  @Test
  @Tag("scenario-54")
  void aResellersWordIsNeverCalledTheCustomers() {
    assertEquals("Reseller confirms the customer’s acceptance", rows.get(3).how());
    assertFalse(rows.get(3).how().toLowerCase(java.util.Locale.ROOT).contains("accepted"));
    assertEquals("Customer accepted", rows.get(1).how());
  }

  @Test
  void theNewestStandsFirst() {
    assertEquals(List.of(4, 3, 2, 1), rows.stream().map(row -> row.entry().number()).toList());
  }

  @Test
  void aLinkNamesTheCompanyOfItsDraft() {
    assertEquals("Harbourline Logistics", rows.get(2).customer());
    assertEquals("Sent to Microsoft", rows.get(2).how());
  }

  @Test
  void whereNoCompanyIsKnownTheTenantStandsForIt() {
    assertEquals("7c9e6679-7425-40de-944b-e07fc1f90ae7", rows.get(0).customer());
    assertEquals("Microsoft had it before", rows.get(0).how());
    assertEquals("", rows.get(0).signatory());
  }

  @Test
  void isFoundByPersonDomainTenantAndHash() {
    assertTrue(rows.get(3).has("DE wit harbourline"));
    assertTrue(rows.get(2).has("harbourline.onmicrosoft.com"));
    assertTrue(rows.get(0).has("7c9e6679"));
    assertTrue(rows.get(0).has("3a3a"));
    assertFalse(rows.get(3).has("harbourline quillon"));
  }
}
