package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SalesTest extends SandboxTest {
  private static final String SHEET =
      "/v1.0/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value";

  private static String sheet(String view) {
    return SHEET.replace("updatedlicensebased", view);
  }

  private byte[] zipped(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("Accept-Encoding", "deflate")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
  }

  private static String unzipped(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertTrue(zip.getNextEntry() != null, "no archive");
      return new String(zip.readAllBytes(), UTF_8);
    }
  }

  @Test
  void everyViewHasItsSheet() {
    for (String view :
        List.of(
            "azure_consumption",
            "azure_reservations",
            "updatedlicensebased",
            "marketplace",
            "software")) {
      Answered sheet = api.get(sheet(view));
      assertEquals(200, sheet.status(), view);
      assertTrue(sheet.text().lines().count() > 2, view);
      assertEquals("application/octet-stream", sheet.header("Content-Type"));
    }
    String meters = api.get(sheet("azure_consumption").replace("'US'", "'NL'")).text();
    assertTrue(meters.contains(",NL,USD,"));
  }

  @Test
  void asDeflatedItIsTheSameInAnArchive() throws IOException, InterruptedException {
    assertEquals(api.get(SHEET).text(), unzipped(zipped(SHEET)));
    String matrix = "/v1.0/sales/offermatrix(Month='202101')/$value";
    assertEquals(api.get(matrix).text(), unzipped(zipped(matrix)));
  }

  @Test
  void sheetsFromBeforeArchivesComePlain() throws IOException, InterruptedException {
    String old = SHEET + "?timeline=history&month=202003";
    assertEquals(api.get(old).text(), new String(zipped(old), UTF_8));
  }

  @Test
  void timelineAndMonthAreChecked() {
    assertEquals(404, api.get(SHEET + "?timeline=future").status());
    assertEquals("400/3000", api.get(SHEET + "?timeline=history").error());
    assertEquals("400/3000", api.get(SHEET + "?timeline=history&month=2021-01").error());
    assertEquals("400/3000", api.get(SHEET + "?timeline=history&month=202113").error());
    assertEquals("400/3000", api.get(SHEET + "?timeline=yesterday").error());
    assertEquals(404, api.get(SHEET + "?timeline=history&month=209901").status());
    assertEquals(404, api.get("/v1.0/sales/offermatrix(Month='209901')/$value").status());
    assertEquals(404, api.get("/v1.0/sales/..%2F..%2Fsecrets/$value").status());
  }

  @Test
  void theMatrixHasLimitsAndUpgrades() {
    String text = api.get("/v1.0/sales/offermatrix(Month='202101')/$value").text();
    assertTrue(text.startsWith("\"ProductTitle\",\"ProductId\",\"SkuId\""));
    var basic =
        CsvReader.builder().ofNamedCsvRecord(text).stream()
            .filter(row -> row.getField("ProductId").equals(BASIC))
            .findFirst()
            .orElseThrow();
    assertEquals("300", basic.getField("MaxLicenses"));
    assertTrue(basic.getField("ProductSkuConversion").contains("/0001"));
    assertTrue(basic.getField("AllowedCountries").startsWith("AD;AE;"));
  }

  @Test
  void ratesAreOfTheMonthAskedFor() {
    String rates = api.get("/v1.0/sales/fxrates(Month='201909')/$value").text();
    assertTrue(rates.startsWith("\"CurrencyCode\",\"USDPerUnit\",\"Month\"\n"));
    assertTrue(rates.contains("\"USD\",\"1\",\"201909\""));
  }

  @Test
  void marginsAreListedAndDownloaded() {
    Answered margins = api.get("/v1/margins");
    assertEquals(3, margins.json().path("totalSize").asInt());
    assertEquals("Percentage", margins.at("/results/0/type"));
    assertEquals("Flat rate", margins.at("/results/2/priceConfiguration/pricingModel"));
    var rows =
        CsvReader.builder().ofCsvRecord(api.get("/v1/margins/download?country=nl").text()).stream()
            .toList();
    assertEquals(3, rows.size());
    assertEquals(24, rows.getFirst().getFieldCount());
    assertEquals("400/3000", api.get("/v1/margins/download").error());
  }

  @Test
  void inventoryIsRestrictedByRegion() {
    sandbox.given().catalogue().reservation("DZH318ZTEST1", "0001", "japanwest");
    String body =
        """
        {"TargetItems": [{"ProductId": "DZH318ZTEST1"}, {"productId": "DZH318Z0BQ3Q"},
          {"ProductId": "NOWHERE"}],
         "InventoryContext": {"customerId": "d6bf25b7-e0a8-4f2d-a31b-97b55cfc774d"}}
        """;
    Answered found = api.post("/v1/extensions/product/checkInventory?country=US", body);
    assertEquals("NotAvailableForSubscription", found.at("/0/restrictions/0/reasonCode"));
    assertTrue(found.json().at("/0/isRestricted").asBoolean());
    assertEquals(3, found.json().size());
    assertEquals(
        "400/3000", api.post("/v1/extensions/product/checkinventory?country=US", "[]").error());
    assertEquals("400/3000", api.post("/v1/extensions/product/checkinventory", body).error());
  }

  @Test
  void inventoryOfATypeLeavesOutOtherTypes() {
    String path = "/v1/extensions/product/checkinventorybyresourcetype?country=US";
    String body = "{\"TargetItems\": [{\"ProductId\": \"DZH318Z0BQ3P\"}]}";
    sandbox.given().catalogue().reservation("DZH318Z0BQ3P", "0039", "japanwest");
    Answered found = api.post(path + "&resourceType=VirtualMachines", body);
    assertEquals("0039", found.at("/0/skuId"));
    assertTrue(found.json().at("/0/isRestricted").asBoolean());
    assertEquals("[]", api.post(path + "&resourceType=CosmosDb", body).json().toString());
    assertEquals("400/3000", api.post(path, body).error());
    assertEquals("400/3000", api.post(path + "&resourceType=", body).error());
  }
}
