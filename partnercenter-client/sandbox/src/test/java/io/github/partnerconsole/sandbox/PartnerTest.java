package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerTest extends SandboxTest {
  private static final String RESELLERS =
      "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";

  @Test
  void theProviderIsInTheNetherlands() {
    Answered profile = api.get("/v1/profiles/organization");
    assertEquals("Aldermoor Cloud", profile.at("/companyName"));
    assertEquals("NL", profile.at("/defaultAddress/country"));
  }

  @Test
  void aPartnerIsFoundByMpnId() {
    assertEquals("Aldermoor Cloud", api.get("/v1/profiles/mpn").at("/partnerName"));
    assertEquals("Brisk & Byte", api.get("/v1/profiles/mpn?mpnid=6502119").at("/partnerName"));
    assertEquals("404/3000", api.get("/v1/profiles/mpn?mpnId=9999999").error());
  }

  @Test
  void tenResellersAreListedWithSnakeCaseTypes() {
    Answered list = api.get(RESELLERS);
    assertEquals(10, list.json().path("totalCount").asInt());
    assertEquals("is_indirect_cloud_solution_provider_of", list.at("/items/0/relationshipType"));
    assertEquals("Active", list.at("/items/0/state"));
  }

  @Test
  void resellersAreFoundByPartOfTheirName() {
    String filter = Bodies.filter("Name", "byte").replace("starts_with", "substring");
    assertEquals("6502119", api.get(RESELLERS + "&filter=" + filter).at("/items/0/mpnId"));
  }

  @Test
  void theOtherDirectionHasNobodyAndNoDirectionIsRefused() {
    assertEquals(
        0,
        api.get("/v1/relationships?relationship_type=IsIndirectResellerOf")
            .json()
            .path("totalCount")
            .asInt());
    assertEquals("400/3000", api.get("/v1/relationships").error());
  }

  @Test
  void aSignedResellerIsSigned() {
    Answered status = api.get("/v1/compliance/csp/agreementstatus?mpnid=6502117");
    assertTrue(status.json().path("isAgreementSigned").asBoolean());
    String tenant = api.get(RESELLERS).at("/items/0/id");
    assertEquals(200, api.get("/v1/compliance/csp/agreementstatus?tenantId=" + tenant).status());
  }

  @ParameterizedTest
  @CsvSource({
    "mpnId=65a, 400/2000",
    "tenantId=65, 400/2000",
    "mpnId=1&tenantId=2, 400/2000",
    "x=1, 400/2001",
    "mpnId=9999999, 400/2200",
    "mpnId=6502126, 400/2201",
    "mpnId=6502125, 400/2203",
    "mpnId=6410025, 400/2204",
    "tenantId=3f2a1c52-0d8e-4b7a-9c15-2e4d7f80b3a1, 400/2205"
  })
  void everyOtherAnswerAboutTheMpaHasItsOwnError(String query, String error) {
    assertEquals(error, api.get("/v1/compliance/csp/agreementstatus?" + query).error());
  }

  @ParameterizedTest
  @CsvSource({
    "9999999, migrate-pmc-pc-mpa-guide-pptx",
    "6502126, mpa-indirect-provider-faq",
    "6502125, mpa-indirect-provider-faq",
    "6410025, mpa-indirect-provider-faq"
  })
  void anErrorAboutTheMpaSaysWhereToReadOn(String mpnId, String page) {
    Answered refused = api.get("/v1/compliance/csp/agreementstatus?mpnId=" + mpnId);
    assertTrue(refused.at("/data/0").endsWith(page), refused.text());
  }

  @Test
  void anUnsignedTenantHasItsOwnErrorToo() {
    String tenant =
        api.get(RESELLERS + "&filter=" + Bodies.filter("name", "Quill")).at("/items/0/id");
    assertEquals(
        "400/2206", api.get("/v1/compliance/csp/agreementstatus?tenantId=" + tenant).error());
  }

  @Test
  void aDomainIsTakenOrFree() {
    assertEquals(200, api.send("HEAD", "/v1/domains/contoso.onmicrosoft.com", "").status());
    assertEquals(
        200, api.send("HEAD", "/v1/domains/TULPENBURGLOGISTIEK.onmicrosoft.com", "").status());
    assertEquals(404, api.send("HEAD", "/v1/domains/zilvermeeuw.onmicrosoft.com", "").status());
  }
}
