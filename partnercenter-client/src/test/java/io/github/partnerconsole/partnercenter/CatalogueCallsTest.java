package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.CatalogFilter;
import io.github.partnerconsole.partnercenter.catalog.InventoryCheck;
import io.github.partnerconsole.partnercenter.catalog.InventoryItem;
import io.github.partnerconsole.partnercenter.catalog.ReservationScope;
import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.catalog.TargetView;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.invoice.DocumentType;
import io.github.partnerconsole.partnercenter.invoice.Invoice;
import io.github.partnerconsole.partnercenter.invoice.InvoiceType;
import io.github.partnerconsole.partnercenter.offer.LimitUnit;
import io.github.partnerconsole.partnercenter.offer.Offer;
import io.github.partnerconsole.partnercenter.promotion.PromotionCandidate;
import io.github.partnerconsole.partnercenter.promotion.PromotionEligibilityError;
import io.github.partnerconsole.partnercenter.promotion.PromotionEligibilityErrorType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueCallsTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void aCustomersCatalogueIsReadByGet() {
    service.then(200, "{\"items\":[{\"id\":\"P\"}]}");
    CatalogFilter filter =
        CatalogFilter.view(TargetView.AZURE_RESERVATIONS_VM)
            .withScope(ReservationScope.AZURE_PLAN)
            .withSegment(Segment.COMMERCIAL);
    assertEquals("P", client.products().forCustomer("c").list(filter).findFirst().get().id());
    assertEquals("GET", service.only().method());
    assertEquals(
        "/v1/customers/c/products?targetSegment=commercial&targetView=AzureReservationsVM"
            + "&reservationScope=AzurePlan",
        service.only().uri());
  }

  @Test
  void anIdCannotLeadToAnotherPlace() {
    assertThrows(
        IllegalArgumentException.class, () -> client.products().forCustomer("..").get("P"));
    service.then(404, "");
    assertThrows(RuntimeException.class, () -> client.offers().get("../customers?x=", "US"));
    assertEquals("/v1/offers/..%2Fcustomers%3Fx%3D?country=US", service.only().uri());
  }

  @Test
  void inventoryIsAskedForWithItsContext() {
    service.then(
        200,
        """
        [{"productId": "P", "skuId": "1", "isRestricted": true, "restrictions":
          [{"reasonCode": "R", "properties": {"values": "japanwest"}, "new": 1}]}]
        """);
    InventoryCheck check =
        InventoryCheck.of(InventoryItem.allOf("P")).with("armRegionName", "japanwest");
    List<InventoryItem> found = client.products().checkInventory("US", check);
    assertEquals(
        "japanwest", found.getFirst().restrictions().getFirst().properties().get("values"));
    assertEquals(
        """
        {"targetItems":[{"productId":"P"}],"inventoryContext":{"armRegionName":"japanwest"}}\
        """
            .strip(),
        service.only().body());
  }

  @Test
  void aRefusedPromotionSaysWhy() {
    service.then(
        200,
        """
        {"items": [{"id": 0, "catalogItemId": "I", "eligibilities": [{"promotionId": "X",
          "isEligible": false, "errors": [{"type": "Term", "eligibleTerms":
            {"duration": "P3Y", "billingCycle": "OneTime"}}]}]}]}
        """);
    PromotionCandidate candidate =
        PromotionCandidate.of("I", 3, TermDuration.ONE_YEAR, BillingCycle.ANNUAL).with("X");
    PromotionEligibilityError error =
        client
            .promotions()
            .verify("c", candidate)
            .getFirst()
            .eligibilities()
            .getFirst()
            .errors()
            .getFirst();
    assertEquals(PromotionEligibilityErrorType.TERM, error.type());
    assertEquals(BillingCycle.ONE_TIME, error.eligibleTerms().getFirst().billingCycle());
    assertTrue(service.only().body().contains("\"promotionId\":\"X\""), service.only().body());
  }

  @Test
  void offersAreFetchedPageByPage() {
    service
        .then(
            200,
            """
            {"items": [{"id": "a", "limitUnitOfMeasure": "Fortnightly"}],
             "links": {"next": {"uri": "/offers?country=US&size=1&offset=1"}}}
            """)
        .then(200, "{\"items\":[{\"id\":\"b\"}]}");
    List<Offer> offers = client.offers().list("US", null, 1).toList();
    assertEquals(List.of("a", "b"), offers.stream().map(Offer::id).toList());
    assertEquals(new LimitUnit("Fortnightly"), offers.getFirst().limitUnitOfMeasure());
    assertEquals("/v1/offers?country=US&size=1&offset=0", service.seen().getFirst().uri());
    assertEquals("/v1/offers?country=US&size=1&offset=1", service.seen().getLast().uri());
  }

  @Test
  void anInvoiceIsReadInEitherSpelling() {
    service.then(
        200,
        """
        {"Id": "G1", "TotalCharges": 0.10, "InvoiceType": "OneTime",
         "documentType": "CreditNote", "amendments": [{"id": "G2"}]}
        """);
    Invoice invoice = client.invoices().get("G1");
    assertEquals(InvoiceType.ONE_TIME, invoice.invoiceType());
    assertEquals(DocumentType.CREDIT_NOTE, invoice.documentType());
    assertEquals("0.10", invoice.totalCharges().toPlainString());
    assertEquals("G2", invoice.amendments().getFirst().id());
  }

  @Test
  void inventoryIsAskedForByTypeOfResource() {
    service.then(200, "[]");
    InventoryCheck check = InventoryCheck.of(InventoryItem.allOf("P"));
    assertTrue(client.products().checkInventory("US", "VirtualMachines", check).isEmpty());
    assertEquals(
        "/v1/extensions/product/checkinventorybyresourcetype?country=US"
            + "&resourceType=VirtualMachines",
        service.only().uri());
  }

  @Test
  void thePapersOfAnInvoiceAreOpenedAndTheirRefusalIsAnError() throws IOException {
    service.then(200, "%PDF-1").then(200, "%PDF-2").then(404, "");
    try (InputStream invoice = client.invoices().openStatement("G1");
        InputStream receipt = client.invoices().openReceiptStatement("G1", "7/8")) {
      assertEquals("%PDF-1", new String(invoice.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals("%PDF-2", new String(receipt.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals("/v1/invoices/G1/documents/statement", service.seen().getFirst().uri());
    assertEquals(
        "/v1/invoices/G1/receipts/7%2F8/documents/statement", service.seen().getLast().uri());
    assertThrows(PartnerCenterException.class, () -> client.invoices().openStatement("G2"));
  }
}
