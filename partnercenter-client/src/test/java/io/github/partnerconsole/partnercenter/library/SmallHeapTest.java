package io.github.partnerconsole.partnercenter.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import io.github.partnerconsole.partnercenter.ScriptedService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads more than fits into a heap of 64 MB, in a process of its own. */
class SmallHeapTest {
  private static final int PAGES = 20;
  private static final int PAGE = 500;
  private static final byte[] ROWS =
      "Unchanged,Microsoft 365 Business Basic,CFQ7TTC0LH18,0001,1,P1M,Monthly,US,USD,6.00\n"
          .repeat(100)
          .getBytes(StandardCharsets.UTF_8);
  private static final int TIMES = 100_000_000 / ROWS.length + 1;

  private final ScriptedService service = new ScriptedService();

  @AfterEach
  void close() {
    service.close();
  }

  private String read(String what) throws Exception {
    Java.Outcome outcome =
        Java.run(
            "java",
            List.of(
                "-Xmx64m",
                "-cp",
                Java.testPath(),
                SmallHeap.class.getName(),
                what,
                service.url().toString()));
    assertEquals(0, outcome.code(), outcome.said());
    return outcome.said().strip();
  }

  @Test
  void tenThousandCustomersPageByPage() throws Exception {
    for (int i = 0; i < PAGES; i++) {
      service.then(200, page(i));
    }
    assertEquals(Integer.toString(PAGES * PAGE), read("customers"));
    assertEquals(PAGES, service.seen().size());
  }

  @Test
  void aPriceSheetOfAHundredMegabytes() throws Exception {
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        writeRows(out);
      }
    });
    assertEquals(Long.toString((long) TIMES * ROWS.length), read("sheet"));
  }

  @Test
  void aPriceSheetThatComesPacked() throws Exception {
    service.then(exchange -> sendPacked(exchange));
    assertEquals(Long.toString((long) TIMES * ROWS.length), read("sheet"));
  }

  @Test
  void aPriceSheetThatComesZipped() throws Exception {
    service.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (ZipOutputStream out = new ZipOutputStream(exchange.getResponseBody())) {
        out.putNextEntry(new ZipEntry("sheet.csv"));
        writeRows(out);
      }
    });
    assertEquals(Long.toString((long) TIMES * ROWS.length), read("sheet"));
  }

  private static void sendPacked(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
      writeRows(out);
    }
  }

  private static void writeRows(OutputStream out) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      out.write(ROWS);
    }
  }

  private static String page(int number) {
    StringBuilder page = new StringBuilder("{\"totalCount\":500,\"items\":[");
    for (int i = 0; i < PAGE; i++) {
      page.append(i == 0 ? "" : ",")
          .append("{\"id\":\"c")
          .append(number * PAGE + i)
          .append("\",\"companyProfile\":{\"tenantId\":\"t\",\"domain\":\"d.onmicrosoft.com\",")
          .append("\"companyName\":\"")
          .append("A company ".repeat(50))
          .append("\"}}");
    }
    page.append("],\"links\":{");
    if (number < PAGES - 1) {
      page.append("\"next\":{\"uri\":\"/customers?size=500&seekOperation=Next\",\"headers\":[{")
          .append("\"key\":\"MS-ContinuationToken\",\"value\":\"")
          .append(number)
          .append("\"}]}");
    }
    return page.append("}}").toString();
  }
}
