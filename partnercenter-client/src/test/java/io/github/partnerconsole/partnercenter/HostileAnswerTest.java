package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.promotion.PromotionCandidate;
import io.github.partnerconsole.partnercenter.subscription.Subscription;
import io.github.partnerconsole.partnercenter.subscription.SubscriptionChange;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no honest service gives, and some that an odd one in between does. */
class HostileAnswerTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private void thenBytes(int status, byte[] body, String... headers) {
    service.then(exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
  }

  private RejectedException rejection(String body) {
    service.then(400, body);
    return assertThrows(RejectedException.class, () -> client.profiles().mpn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE"})
  void isReadBehindAByteOrderMark(String charset) {
    String text = charset.equals("UTF-16") ? "{\"mpnId\":\"ä1\"}" : "\uFEFF{\"mpnId\":\"ä1\"}";
    thenBytes(200, text.getBytes(Charset.forName(charset)));
    assertEquals("ä1", client.profiles().mpn().mpnId());
  }

  @Test
  void isReadBehindAByteOrderMarkWhereItMayBeAnArray() {
    String schedule = "\uFEFF[{\"id\":\"7\",\"currentSubscriptionId\":\"s\"}]";
    thenBytes(200, schedule.getBytes(StandardCharsets.UTF_8));
    assertEquals("7", client.migrations().schedule("c", "7").id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"s\",\"quantity\":1e999999999}",
        "{\"id\":\"s\",\"quantity\":99999999999}",
        "{\"id\":\"s\",\"quantity\":{}}",
        "{\"id\":\"s\",\"refundOptions\":7}",
        "{\"id\":[\"s\"]}",
        "{\"id\":null}",
        "{\"id\":\"s\"}{\"id\":\"t\"}",
        "[{\"id\":\"s\"}]",
        "<html>nothing to see</html>"
      })
  void isUnreadableNotHalfRead(String body) {
    service.then(200, body);
    UnreadableAnswerException unreadable =
        assertThrows(UnreadableAnswerException.class, () -> client.subscriptions().get("c", "s"));
    assertTrue(!unreadable.getCause().getMessage().contains("nothing to see"));
  }

  @Test
  void isUnreadableWhereItIsNestedWithoutEnd() {
    service.then(200, "{\"id\":\"s\",\"x\":" + "[".repeat(100_000));
    assertThrows(UnreadableAnswerException.class, () -> client.subscriptions().get("c", "s"));
    service.then(200, "{\"id\":\"s\",\"x\":" + "{\"x\":".repeat(100_000));
    assertThrows(UnreadableAnswerException.class, () -> client.subscriptions().get("c", "s"));
  }

  @Test
  void isReadWhateverStandsWhereNobodyLooks() {
    service.then(
        200,
        "{\"id\":\"s\",\"ID2\":1e99999,\"quantity\":\"5\",\"status\":7,\"billingCycle\":\"fortnightly\","
            + "\"suspensionReasons\":[null,\"a\",null],\"refundOptions\":null,\"autoRenewEnabled\":\"true\","
            + "\"creationDate\":\"yesterday\",\"x\":null}");
    Subscription read = client.subscriptions().get("c", "s");
    assertEquals(5, read.quantity());
    assertEquals("7", String.valueOf(read.status().value()));
    assertEquals("fortnightly", read.billingCycle().value());
    assertEquals(List.of("a"), read.suspensionReasons());
    assertEquals(List.of(), read.refundOptions());
    assertNull(read.creationDate());
    assertEquals(true, read.autoRenewEnabled());
  }

  @Test
  void cannotBeChangedByWhoeverReadsIt() {
    service.then(200, "{\"id\":\"s\",\"x\":{\"y\":[1,{\"z\":2}]}}");
    Subscription read = client.subscriptions().get("c", "s");
    @SuppressWarnings("unchecked")
    Map<String, Object> inner = (Map<String, Object>) read.more().get("x");
    assertThrows(UnsupportedOperationException.class, () -> inner.put("a", "b"));
    @SuppressWarnings("unchecked")
    List<Object> innermost = (List<Object>) inner.get("y");
    assertThrows(UnsupportedOperationException.class, () -> innermost.add("b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":2000,\"description\":\"a\",\"data\":7,\"source\":[]} | 2000 | a",
        "{\"code\":\"2000\",\"description\":\"a\",\"data\":{\"x\":1}} | 2000 | a",
        "{\"Code\":2000,\"Description\":\"a\"} | 2000 | a",
        "{\"code\":2000,\"description\":{\"en\":\"a\"},\"message\":\"b\"} | 2000 | b",
        "{\"code\":{\"x\":1},\"description\":\"a\"} | | a",
        "{\"error\":\"invalid_grant\",\"message\":\"a\"} | | a",
        "{\"error\":{\"code\":\"Request_BadRequest\",\"message\":\"a\",\"innerError\":7}} | Request_BadRequest | a",
        "{\"code\":600061,\"message\":\"b\",\"description\":\"\"} | 600061 | b",
        "[{\"code\":2000}] | |",
        "\"no\" | |",
        "<html>no</html> | |"
      })
  void isAnErrorOfWhicheverShape(String body, String code, String said) {
    RejectedException refused = rejection(body);
    assertEquals(code, refused.code());
    assertEquals(said, refused.description());
  }

  @Test
  void doesNotForgeALineOfALog() {
    RejectedException refused =
        rejection(
            "{\"code\":\"1\\n2\",\"description\":\"a\\r\\n2026-11-26 INFO all is well\\u001b[2J\"}");
    assertEquals(1, refused.getMessage().lines().count());
    assertTrue(refused.getMessage().chars().noneMatch(Character::isISOControl));
  }

  @Test
  void isNoCollectionWhereItSaysNothing() {
    service.then(200, "{}");
    PromotionCandidate candidate =
        PromotionCandidate.of("a:b:c", 1, TermDuration.ONE_YEAR, BillingCycle.ANNUAL);
    assertThrows(UnreadableAnswerException.class, () -> client.promotions().verify("c", candidate));
  }

  @Test
  void doesNotBreakOutOfAHeader() {
    service.then(
        200, "{\"id\":\"s\",\"attributes\":{\"etag\":\"a\\r\\nAuthorization: Bearer other\"}}");
    Subscription read = client.subscriptions().get("c", "s");
    SubscriptionChange change = SubscriptionChange.of(read).quantity(3);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> client.subscriptions().update("c", "s", change, Desk.CALL));
    assertTrue(!refused.getMessage().contains("Bearer"), refused.getMessage());
    assertEquals(1, service.seen().size());
  }

  @Test
  void leavesDoubtWhereNothingCanBeMadeOfTheStatus() {
    service.then(302, "", "Location", "http://127.0.0.1:1/elsewhere");
    assertThrows(
        OutcomeUnknownException.class,
        () -> client.customers().create(Desk.newCustomer(), Desk.CALL));
    assertEquals(1, service.seen().size());
  }

  @Test
  void isKeptWhereItsCredentialsAreNotWhole() {
    service.then(201, "{\"id\":\"c\",\"userCredentials\":{\"userName\":\"admin\"}}");
    Customer created = client.customers().create(Desk.newCustomer(), Desk.CALL);
    assertEquals("c", created.id());
    assertNull(created.userCredentials());
  }
}
