package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerconsole.sandbox.given.GivenCustomer;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every request that Microsoft's Java SDK 1.15.4 was recorded to make, made again with its path,
 * headers and body: the sandbox answers as that SDK needs. Skipped where the recording is not at
 * hand.
 */
class JavaSdkReplayTest extends SandboxTest {
  private static final Path RECORDING =
      Path.of(System.getProperty("shared.dir", "../../../shared"), "contract", "java-sdk-wire.md");
  private static final String CUSTOMER = "d4a1c2f0-8f54-4f0e-9c55-0a3b7f1e2d61";
  // Two that have nothing that would keep them.
  private static final String LEAVING = "c5b1e0a7-52f1-4d3c-9b07-1d0c6f6b2e94";
  private static final String FORMER = "0e7b3c11-94ce-4d0b-8d8b-5b7a1f0c9a42";
  private static final String SUBSCRIPTION = "5b0f7a52-3f2c-4a3a-9d0e-6a1b5c8e7f21";
  private static final String OFFER = "E60E0348-1710-484B-992A-32B294D4CDE1";
  private static final String TOKEN = "dG9rZW4=";

  /** As the SDK sends them with every request. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Accept", "application/json",
          "Accept-encoding", "gzip",
          "Ms-contract-version", "v1",
          "Ms-partnercenter-client", "Partner Center Java SDK",
          "Ms-sdkversion", "1.15.4",
          "User-agent", "AutoRest-Java",
          "X-locale", "en-US");

  private final Map<String, String> ids = new LinkedHashMap<>();

  @Test
  void everyRecordedRequestIsAnsweredAsTheSdkNeeds() {
    assumeTrue(Files.exists(RECORDING), "No recording at " + RECORDING);
    List<RecordedCall> calls = RecordedCall.in(RECORDING);
    assertFalse(calls.size() < 80, "only " + calls.size() + " calls read");
    prepare();
    List<String> wrong = new ArrayList<>();
    for (RecordedCall call : calls) {
      wrong.addAll(replay(call));
    }
    System.out.println(
        "replayed " + calls.size() + " calls of the Java SDK, " + wrong.size() + " wrong");
    assertEquals(List.of(), wrong);
  }

  private void prepare() {
    clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-24T00:00:00Z")));
    sandbox
        .given()
        .customers()
        .customer(GivenCustomer.of(CUSTOMER).inTheUnitedStates())
        .customer(LEAVING)
        .customer(FORMER);
    sandbox.given().partner().reseller("a2898e3a-06ca-454e-a0d0-c73b0ee36bba", "1234567", true);
    sandbox.given().catalogue().item("CFQ7TTC0LH16:0001:CFQ7TTC0K971", "P1Y").offer(OFFER);
    sandbox.given().purchases().onSale(GivenWare.of(OFFER, SubscriptionKind.LEGACY));
    sandbox
        .given()
        .subscriptions()
        .put(
            CUSTOMER,
            GivenSubscription.of(SUBSCRIPTION, SubscriptionKind.LEGACY)
                .withItem(OFFER)
                .withSeats(2)
                .withTerm("P1Y", "annual"));
    ids.put("{cid}", CUSTOMER);
    ids.put("{sid}", SUBSCRIPTION);
  }

  private List<String> replay(RecordedCall recorded) {
    switch (recorded.name()) {
      case "customer.patch relationship=none" -> ids.put("{cid}", LEAVING);
      case "customer.delete" -> ids.put("{cid}", FORMER);
      default -> {}
    }
    RecordedCall call = recorded.with(ids);
    Answered answered = send(call);
    remember(call, answered);
    clock.advance(Duration.ofSeconds(30));
    if (call.name().contains("NOT_FOUND")) {
      return answered.status() == 404 ? List.of() : List.of(call.name() + ": " + answered.status());
    }
    // Within 2xx the SDK makes no difference; the stub and the documents do not always agree.
    if (answered.status() / 100 != call.status() / 100) {
      return List.of(call.name() + ": " + answered.status() + " " + answered.text());
    }
    boolean mayBeEmpty = call.method().equals("DELETE") || call.method().equals("HEAD");
    if (answered.text().isBlank()) {
      return mayBeEmpty ? List.of() : List.of(call.name() + ": an empty answer");
    }
    return JavaSdkReader.refused(call.path(), JsonMapper.shared().readTree(answered.text()))
        .stream()
        .map(each -> call.name() + ": " + each)
        .toList();
  }

  private Answered send(RecordedCall call) {
    Map<String, String> headers = new LinkedHashMap<>(HEADERS);
    headers.put("Ms-requestid", UUID.randomUUID().toString());
    headers.put("Ms-correlationid", UUID.randomUUID().toString());
    if (!call.body().isEmpty()) {
      headers.put("Content-Type", "application/json; charset=utf-8");
    }
    headers.putAll(call.headers());
    headers.remove("Accept-encoding"); // this caller does not unpack
    String[] flat =
        headers.entrySet().stream()
            .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new);
    return api.send(call.method(), call.path(), call.body(), flat);
  }

  /** What later calls of the recording name. */
  private void remember(RecordedCall call, Answered answered) {
    switch (call.name()) {
      case "customers.query(indexed size=1)" ->
          ids.put(TOKEN, answered.at("/links/next/headers/0/value"));
      case "carts.create" -> ids.put("{cartId}", answered.at("/id"));
      case "orders.create" -> ids.put("{oid}", answered.at("/id"));
      default -> {}
    }
  }
}
