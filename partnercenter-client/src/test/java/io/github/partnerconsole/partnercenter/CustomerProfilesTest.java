package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.profile.Contact;
import io.github.partnerconsole.partnercenter.profile.LegalBusinessProfile;
import io.github.partnerconsole.partnercenter.qualification.CustomerQualification;
import io.github.partnerconsole.partnercenter.qualification.EducationSegment;
import io.github.partnerconsole.partnercenter.qualification.Qualification;
import io.github.partnerconsole.partnercenter.qualification.QualificationRequest;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client and the sandbox, which know each other by the protocol only. */
class CustomerProfilesTest {
  private Sandbox sandbox;
  private PartnerCenter client;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory());
    client =
        new PartnerCenter(
            Desk.settings(sandbox.baseUrl()), TokenSource.fixed(new AccessToken(sandbox.token())));
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  private static Call call() {
    return Call.of(UUID.randomUUID());
  }

  private Customer customer(String name) {
    return client
        .customers()
        .startingWith(CustomerSearchField.COMPANY_NAME, name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStaleBillingProfileIsRefused() {
    String id = customer("Tulpenburg").id();
    BillingProfile read = client.customers().billingProfile(id);
    BillingProfile changed =
        client.customers().updateBillingProfile(id, read.withEmail("a@tulpen.example"), call());
    assertEquals("a@tulpen.example", changed.email());
    RejectedException stale =
        assertThrows(
            RejectedException.class,
            () ->
                client
                    .customers()
                    .updateBillingProfile(id, read.withEmail("b@tulpen.example"), call()));
    assertEquals("2055", stale.code());
    assertEquals("a@tulpen.example", client.customers().billingProfile(id).email());
  }

  @Test
  void theLegalProfileIsChanged() {
    LegalBusinessProfile read = client.profiles().legalBusiness();
    Contact contact = new Contact("Noor", "Bakker", "noor@aldermoor.example", null, Map.of());
    LegalBusinessProfile changed =
        client.profiles().update(read.withPrimaryContact(contact), call());
    assertEquals("Bakker", changed.primaryContact().lastName());
    assertEquals(read.address(), client.profiles().legalBusiness().address());
  }

  @Test
  void accountsOfACustomerAreRead() {
    String id = customer("Tulpenburg").id();
    assertEquals(0, client.customerUsers().ofCustomer(id).count());
    RejectedException unknown =
        assertThrows(RejectedException.class, () -> client.customerUsers().get(id, "nobody"));
    assertEquals(404, unknown.status());
  }

  @Test
  void aSchoolIsReviewed() {
    String id = customer("De Gouden").id();
    Qualification asked =
        client
            .qualifications()
            .request(id, QualificationRequest.education(EducationSegment.K12, null), call());
    assertEquals(CustomerQualification.EDUCATION, asked.qualification());
    assertEquals(List.of(asked), client.qualifications().ofCustomer(id));
  }

  @Test
  void fortyCustomersComeInPages() {
    assertEquals(40, client.customers().list(7).count());
  }

  @Test
  void resellersAreFoundByNameAndValidated() {
    var found = client.relationships().indirectResellersNamed("byte");
    assertEquals("Brisk & Byte", found.getFirst().name());
    var verdicts =
        client.resellers().validate(List.of(found.getFirst().mpnId(), "1")).validationResults();
    assertTrue(verdicts.get(0).isValidPartnerIdOnRecord());
    assertFalse(verdicts.get(1).isValidPartnerIdOnRecord());
    assertEquals("900400", verdicts.get(1).errorCode());
  }
}
