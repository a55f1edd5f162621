package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PackedAnswerTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private ScriptedService thenPacked(int status, byte[] packed) {
    return service.then(exchange -> {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(status, packed.length);
      exchange.getResponseBody().write(packed);
      exchange.close();
    });
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void isAskedForAndRead() throws IOException {
    thenPacked(200, packed("{\"mpnId\":\"4711\"}"));
    assertEquals("4711", client.profiles().mpn().mpnId());
    assertEquals("gzip", service.only().header("Accept-Encoding"));
  }

  @Test
  void isReadWhereItIsARefusal() throws IOException {
    thenPacked(400, packed("{\"code\":2000,\"description\":\"no\"}"));
    RejectedException refused =
        assertThrows(RejectedException.class, () -> client.profiles().mpn());
    assertEquals("2000", refused.code());
  }

  @Test
  void isReadAsItComesWhereItIsADownload() throws IOException {
    thenPacked(200, packed("ProductId\nCFQ\n"));
    try (InputStream sheet =
        client.priceSheets().open("NL", PriceSheetView.UPDATED_LICENSE_BASED)) {
      assertEquals("ProductId\nCFQ\n", new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void countsAsNoAnswerWhereItBreaksOff() throws IOException {
    byte[] whole = packed("{\"mpnId\":\"4711\"}");
    for (int i = 0; i < 3; i++) {
      thenPacked(200, Arrays.copyOf(whole, whole.length - 9));
    }
    assertThrows(UnreachableException.class, () -> client.profiles().mpn());
  }

  @Test
  void doesNotFillTheMemoryWhereItIsABomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        packing.write(zeros);
      }
    }
    thenPacked(200, bomb.toByteArray());
    UnreadableAnswerException refused =
        assertThrows(UnreadableAnswerException.class, () -> client.profiles().mpn());
    assertTrue(refused.getCause().getMessage().contains("larger than"), refused.toString());
  }

  @Test
  void mayHaveNoBodyWhereItAnswersAHead() {
    service.then(200, "", "Content-Encoding", "gzip");
    assertTrue(client.domains().isTaken("contoso.onmicrosoft.com"));
  }

  @Test
  void isARefusalAlsoWhereItsBodyCannotBeUnpacked() {
    thenPacked(400, "{\"code\":2000}".getBytes(StandardCharsets.UTF_8));
    RejectedException refused =
        assertThrows(
            RejectedException.class,
            () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertEquals(400, refused.status());
  }
}
