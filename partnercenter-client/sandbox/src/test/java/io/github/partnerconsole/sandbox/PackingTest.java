package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest extends SandboxTest {
  private static final String LARGE = "/v1/products?country=US&targetView=OnlineServices";
  private static final String SMALL = "/v1/profiles/organization";
  private static final String SHEET =
      "/v1.0/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value";

  private HttpResponse<byte[]> send(String method, String path, String... codings)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + sandbox.token());
    for (String coding : codings) {
      request.header("Accept-Encoding", coding);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    assertEquals("gzip", coding(answer));
    assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String coding(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Encoding").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "x-gzip", "*", "deflate, gzip;q=0.5", "br;q=1.0, gzip ; q=0.001"})
  void aLargeAnswerIsPackedForThoseWhoAcceptIt(String coding) throws Exception {
    HttpResponse<byte[]> answer = send("GET", LARGE, coding);
    assertEquals(api.get(LARGE).text(), unpacked(answer));
    assertEquals(
        String.valueOf(answer.body().length),
        answer.headers().firstValue("Content-Length").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"identity", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzipped", "", ";;,="})
  void andPlainForOthers(String coding) throws Exception {
    HttpResponse<byte[]> answer = send("GET", LARGE, coding);
    assertEquals("", coding(answer));
    assertEquals(api.get(LARGE).text(), new String(answer.body(), UTF_8));
  }

  @Test
  void aListOfCodingsMayComeInSeveralHeaders() throws Exception {
    assertEquals(api.get(LARGE).text(), unpacked(send("GET", LARGE, "br", "gzip")));
  }

  @Test
  void smallAnswersStayAsTheyAre() throws Exception {
    HttpResponse<byte[]> small = send("GET", SMALL, "gzip");
    assertEquals("", coding(small));
    assertEquals(api.get(SMALL).text(), new String(small.body(), UTF_8));
    String rates = "/v1.0/sales/fxrates()/$value";
    HttpResponse<byte[]> file = send("GET", rates, "gzip");
    assertEquals("", coding(file));
    assertEquals(api.get(rates).text(), new String(file.body(), UTF_8));
  }

  @Test
  void aPriceSheetIsPackedWhileItIsSent() throws Exception {
    HttpResponse<byte[]> sheet = send("GET", SHEET, "gzip");
    assertEquals(api.get(SHEET).text(), unpacked(sheet));
    assertTrue(sheet.headers().firstValue("Content-Length").isEmpty());
  }

  @Test
  void anArchiveIsNotPackedOnceMore() throws Exception {
    HttpResponse<byte[]> archive = send("GET", SHEET, "gzip, deflate");
    assertEquals("", coding(archive));
    assertEquals('P', archive.body()[0]);
    assertEquals('K', archive.body()[1]);
  }

  @Test
  void anAnswerWithoutABodyIsNot() throws Exception {
    HttpResponse<byte[]> answer = send("HEAD", "/v1/domains/nowhere.onmicrosoft.com", "gzip");
    assertEquals("", coding(answer));
    assertEquals(0, answer.body().length);
  }

  @Test
  void aTruncatedAnswerIsTheStartOfThePlainOne() throws Exception {
    int whole = api.get(LARGE).text().length();
    sandbox.faults().next("GET", "/v1/products", new Fault.TruncatedBody(), 2);
    IOException broken = assertThrows(IOException.class, () -> send("GET", LARGE, "gzip"));
    assertTrue(whole > 40_000, whole + " characters");
    assertTrue(
        String.valueOf(broken.getMessage()).contains("fixed content-length"), broken::toString);
  }

  @Test
  void garbageIsTooSmallToBePacked() throws Exception {
    sandbox.faults().next("GET", "/v1/products", new Fault.Garbage());
    assertEquals("", coding(send("GET", LARGE, "gzip")));
  }
}
