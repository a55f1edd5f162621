package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PriceSheetTest {
  private static final PriceSheetView VIEW = PriceSheetView.UPDATED_LICENSE_BASED;

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void comesFromTheSalesHostWithATokenForIt() throws IOException {
    URI api = URI.create("http://api.invalid");
    List<URI> asked = new ArrayList<>();
    service.then(200, "ProductId,SkuId\n");
    try (PartnerCenter twoHosts =
            new PartnerCenter(
                Desk.settings(api).withSalesHost(service.url()),
                request -> {
                  asked.add(request.host());
                  return new AccessToken(Desk.TOKEN);
                });
        InputStream sheet = twoHosts.priceSheets().open("us", VIEW)) {
      assertEquals("ProductId,SkuId\n", text(sheet));
    }
    assertEquals(List.of(service.url()), asked);
    assertEquals(
        "/v1.0/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value",
        service.only().uri());
  }

  @Test
  void isReadWhileItStillArrives() throws IOException {
    CountDownLatch firstRowRead = new CountDownLatch(1);
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      out.write("first\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      waitFor(firstRowRead);
      out.write("last\n".getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(client.priceSheets().open("NL", VIEW), StandardCharsets.UTF_8))) {
      assertEquals("first", rows.readLine());
      firstRowRead.countDown();
      assertEquals("last", rows.readLine());
    }
  }

  @Test
  void isUnpackedWhereItComesZipped() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("sheet.csv"));
      zip.write("ProductId\n".getBytes(StandardCharsets.UTF_8));
    }
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, zipped.size());
      exchange.getResponseBody().write(zipped.toByteArray());
      exchange.close();
    });
    try (InputStream sheet = client.priceSheets().open("NL", VIEW)) {
      assertEquals("ProductId\n", text(sheet));
    }
  }

  @Test
  void isRefusedWhereTheMarketHasNone() {
    service.then(404, "");
    RejectedException refused =
        assertThrows(RejectedException.class, () -> client.priceSheets().open("NL", VIEW));
    assertEquals(404, refused.status());
  }

  @Test
  void isNotAskedForWithAMarketThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> client.priceSheets().open("US')/x", VIEW));
    assertEquals(List.of(), service.seen());
  }

  private static String text(InputStream sheet) throws IOException {
    return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void waitFor(CountDownLatch signal) throws IOException {
    try {
      if (!signal.await(5, TimeUnit.SECONDS)) {
        throw new IOException("The first row was not read before the last was written");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
