package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler capture =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage() + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final Logger root = Logger.getLogger("");
  private final Logger logger = Logger.getLogger("io.github.partnerconsole.partnercenter");
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @BeforeEach
  void listen() {
    root.addHandler(capture);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(true);
  }

  @AfterEach
  void close() {
    root.removeHandler(capture);
    client.close();
    service.close();
  }

  @Test
  void tellsMethodPathStatusTriesAndIdsOfEveryTry() {
    service.then(503, "").then(201, "{\"id\":\"c1\"}");
    client.customers().create(Desk.newCustomer(), Desk.CALL);
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("POST /v1/customers -> ServiceFailureException 503 in "));
    assertTrue(lines.get(1).startsWith("POST /v1/customers -> 201 in "));
    assertTrue(lines.get(1).contains("try 2, MS-RequestId " + Desk.REQUEST_ID));
    assertTrue(lines.get(1).contains(service.seen().get(1).header("MS-CorrelationId")));
  }

  @Test
  void holdsNoTokenNoPasswordAndNoPersonalData() {
    service
        .then(
            201,
            "{\"id\":\"c1\",\"userCredentials\":{\"userName\":\"admin\",\"password\":\"s3cret\"}}")
        .then(201, "{\"id\":\"c1\",\"userCredentials\":\"s3cret\"}")
        .then(200, "{\"items\":[]}")
        .then(400, "{\"code\":1,\"description\":\"no\",\"password\":\"s3cret\"}");
    client.customers().create(Desk.newCustomer(), Desk.CALL);
    RuntimeException unreadable =
        assertThrows(
            RuntimeException.class, () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertEquals(
        List.of(),
        client.customers().startingWith(CustomerSearchField.COMPANY_NAME, "Hollandia").toList());
    RejectedException refused =
        assertThrows(RejectedException.class, () -> client.customers().get("c1"));
    String everything = lines + " " + trace(unreadable) + " " + trace(refused);
    assertEquals(4, lines.size(), lines.toString());
    for (String secret : List.of(Desk.TOKEN, "s3cret", "Hollandia", "ada@", "Bearer")) {
      assertFalse(everything.contains(secret), secret + " in " + everything);
    }
    assertTrue(everything.contains("/v1/customers?size&filter"), everything);
  }

  @Test
  void cannotShowATokenByMistake() {
    assertFalse(new AccessToken(Desk.TOKEN).toString().contains(Desk.TOKEN));
    String broken = "two\nlines";
    assertFalse(
        assertThrows(IllegalArgumentException.class, () -> new AccessToken(broken))
            .getMessage()
            .contains("two"));
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
