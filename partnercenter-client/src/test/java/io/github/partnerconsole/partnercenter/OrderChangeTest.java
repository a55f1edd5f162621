package io.github.partnerconsole.partnercenter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.order.Order;
import io.github.partnerconsole.partnercenter.order.OrderChange;
import io.github.partnerconsole.partnercenter.order.PaperFile;
import io.github.partnerconsole.partnercenter.order.PurchaseOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders that are changed, and their papers. */
class OrderChangeTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private JsonNode sent() {
    return JsonMapper.shared().readTree(service.seen().getLast().body());
  }

  @Test
  void anOrderThatIsBilledInAnotherWayKeepsItsResellerAndWhatIsUnknown() {
    service.then(
        200,
        """
        {"id":"o1","x":1,"attributes":{"objectType":"Order"},"lineItems":[{"lineItemNumber":1,
        "offerId":"P","quantity":3,"partnerIdOnRecord":"4711","additionalPartnerIdsOnRecord":["12"],
        "termDuration":"P1Y","promotionId":"q","y":{"z":2}}]}\
        """);
    Order order = client.orders().get("c1", "o1");
    service.then(200, "{\"id\":\"o1\"}");
    client.orders().update("c1", "o1", OrderChange.billed(order, BillingCycle.ANNUAL), Desk.CALL);
    assertEquals("4711", sent().at("/lineItems/0/partnerIdOnRecord").asString());
    assertEquals("12", sent().at("/lineItems/0/additionalPartnerIdsOnRecord/0").asString());
    assertEquals("P1Y", sent().at("/lineItems/0/termDuration").asString());
    assertEquals("q", sent().at("/lineItems/0/promotionId").asString());
    assertEquals(2, sent().at("/lineItems/0/y/z").asInt());
    assertEquals(1, sent().at("/x").asInt());
    assertEquals("annual", sent().at("/billingCycle").asString());
  }

  @Test
  void theListenerIsToldTheHashOfTheBytesOfAForm() throws Exception {
    byte[] content = {0, (byte) 0xff, (byte) 0xe4};
    PaperFile file = new PaperFile("ä.pdf", "application/pdf", content);
    PurchaseOrder papers = PurchaseOrder.of(BigDecimal.ONE, "CAD", List.of(file));
    CompletableFuture<byte[]> arrived = new CompletableFuture<>();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PartnerCenter other =
            Desk.client(URI.create("http://127.0.0.1:" + server.getLocalPort()))) {
      Thread.startVirtualThread(() -> arrived.complete(bodyOfOneRequest(server)));
      List<String> told = new ArrayList<>();
      other.orders().attach("c1", "o1", papers, new Call(Desk.REQUEST_ID, told::add));
      String hash =
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256").digest(arrived.get(10, TimeUnit.SECONDS)));
      assertEquals(List.of(hash), told);
    }
  }

  @Test
  void aFileCannotAddAFieldToItsForm() {
    service.then(201, "{\"items\":[]}").then(201, "{\"items\":[]}");
    PaperFile plain = new PaperFile("a.pdf", "application/pdf", "x".getBytes(ISO_8859_1));
    client.orders().attach("c1", "o1", papers(plain), Desk.CALL);
    String boundary = boundary(service.only());
    String forged = "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"y\"\r\n\r\nz";
    PaperFile forger = new PaperFile("a.pdf", "application/pdf", forged.getBytes(ISO_8859_1));
    client.orders().attach("c1", "o1", papers(forger), Desk.CALL);
    ScriptedService.Seen seen = service.seen().getLast();
    String used = boundary(seen);
    assertEquals(4, seen.body().split("--" + used, -1).length, seen.body());
  }

  private static String boundary(ScriptedService.Seen seen) {
    String type = seen.header("Content-Type");
    return type.substring(type.indexOf("boundary=") + "boundary=".length());
  }

  private static PurchaseOrder papers(PaperFile file) {
    return PurchaseOrder.of(BigDecimal.ONE, "CAD", List.of(file));
  }

  private static byte[] bodyOfOneRequest(ServerSocket server) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.appendCodePoint(in.read());
      }
      Matcher length =
          Pattern.compile("Content-Length: (\\d+)", Pattern.CASE_INSENSITIVE).matcher(head);
      byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
      String answer = "{\"items\":[]}";
      String said =
          "HTTP/1.1 201 Created\r\nContent-Length: " + answer.length() + "\r\n\r\n" + answer;
      socket.getOutputStream().write(said.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
