package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import io.github.partnerconsole.partnercenter.pricesheet.SheetTime;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
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
  void isAskedForZippedAndForItsMonth() throws IOException {
    service.then(200, "x").then(200, "y").then(200, "z");
    client.priceSheets().open("US", VIEW, SheetTime.of(YearMonth.of(2021, 1))).close();
    assertEquals("deflate", service.only().header("Accept-Encoding"));
    assertTrue(service.only().uri().endsWith("/$value?timeline=history&month=202101"));
    client.priceSheets().openOfferMatrix(YearMonth.of(2021, 1)).close();
    assertEquals("/v1.0/sales/offermatrix(Month='202101')/$value", service.seen().get(1).uri());
    client.priceSheets().openExchangeRates(YearMonth.of(2019, 9)).close();
    assertEquals("/v1.0/sales/fxrates(Month='201909')/$value", service.seen().get(2).uri());
  }

  @Test
  void isUnpackedWhereAProxyPackedItInItsOwnWay() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write("SkuId\n".getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(zlib)) {
      out.write("SkuId\n".getBytes(StandardCharsets.UTF_8));
    }
    for (ByteArrayOutputStream packed : List.of(gzip, zlib)) {
      service.then(exchange -> {
        exchange.sendResponseHeaders(200, packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
        exchange.close();
      });
      try (InputStream sheet = client.priceSheets().open("NL", VIEW)) {
        assertEquals("SkuId\n", text(sheet));
      }
    }
  }

  @Test
  void anArchiveThatBreaksOffIsNoEnd() {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    service.then(exchange -> {
      try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
        zip.putNextEntry(new ZipEntry("sheet.csv"));
        for (int i = 0; i < 100_000; i++) {
          zip.write(Integer.toString(i * 7919).getBytes(StandardCharsets.UTF_8));
        }
      }
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(zipped.toByteArray(), 0, zipped.size() / 2);
      exchange.close();
    });
    assertThrows(
        IOException.class,
        () -> {
          try (InputStream sheet = client.priceSheets().open("NL", VIEW)) {
            sheet.readAllBytes();
          }
        });
  }

  @Test
  void aLargeSheetNeedsNoMemory() throws IOException {
    byte[] row =
        "CFQ7TTC0KSP1,0001,Microsoft 365 Business Basic,P1Y,Monthly\n"
            .repeat(1000)
            .getBytes(StandardCharsets.UTF_8);
    int rows = 2_000;
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (ZipOutputStream zip = new ZipOutputStream(exchange.getResponseBody())) {
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry("sheet.csv"));
        for (int i = 0; i < rows; i++) {
          zip.write(row);
        }
      }
    });
    long read = 0;
    long most = 0;
    System.gc();
    long before = used();
    try (InputStream sheet = client.priceSheets().open("NL", VIEW)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = sheet.read(buffer); n >= 0; n = sheet.read(buffer)) {
        read += n;
        if (read % (1 << 24) < n) {
          System.gc();
          most = Math.max(most, used() - before);
        }
      }
    }
    assertEquals((long) rows * row.length, read);
    assertTrue(most < 20_000_000, most + " bytes held while " + read + " were read");
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
