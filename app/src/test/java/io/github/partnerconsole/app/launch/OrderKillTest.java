package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.order.CallRecord;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.PlacedOrder;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.record.JournalFile;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Effects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that orders is killed at random moments, and another one goes on with the order. {@code
 * -Dkill.rounds=200} makes 200 rounds of it, {@code -Dkill.seed=1} repeats them.
 */
@Tag("scenario-83")
class OrderKillTest {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

  @TempDir Path temp;
  private final Random random = new Random(SEED);
  private final Map<String, Integer> moments = new TreeMap<>();
  private Path prepared;
  private Sandbox sandbox;

  @BeforeEach
  void prepareADraft() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory().withProvisioningTime(Duration.ZERO));
    prepared = Files.createDirectory(temp.resolve("prepared"));
    try (Trial trial = Trial.open(prepared, connection())) {
      NewTenantDraft draft = trial.ready();
      assertEquals(List.of(), trial.blocks(draft));
      SavedDraft saved = new SavedDraft(draft, "newTenant.submit", 7, 7, 0, 0, draft.begunAt());
      trial.console().databases().drafts().save(saved);
    }
  }

  @AfterEach
  void closeTheSandbox() {
    sandbox.close();
  }

  @Test
  void nothingIsLostAndNothingIsDoneTwice(TestReporter report) throws Exception {
    Arrivals whole = rehearse();
    for (int round = 1; round <= ROUNDS; round++) {
      sandbox.resetDemoData();
      Effects before = sandbox.effects();
      Path folder = copyOfPrepared("round-" + round);
      kill(folder, whole);
      if (random.nextInt(4) == 0) {
        kill(folder, whole);
      }
      String told = "round " + round + " of seed " + SEED;
      finish(folder, told);
      assertDoneOnce(before, sandbox.effects(), told);
      TemporaryFolder.delete(folder);
    }
    report.publishEntry(Map.of("seed", String.valueOf(SEED), "killed at", moments.toString()));
  }

  /** One order that nobody kills, to learn its calls and how long they take. */
  private Arrivals rehearse() throws Exception {
    Arrivals calls = Arrivals.at(sandbox);
    Process process = start(copyOfPrepared("rehearsal"));
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), this::output);
    assertTrue(calls.count() > 5, () -> calls.count() + " calls. " + output());
    return calls;
  }

  /** Kills it when a random call is lost on its way, or somewhere between that and the next one. */
  private void kill(Path folder, Arrivals whole) throws Exception {
    int call = 1 + random.nextInt(whole.count() - 1);
    boolean lost = random.nextInt(3) == 0;
    double part = random.nextDouble() * 1.2;
    Arrivals now = lost ? Arrivals.at(sandbox, call) : Arrivals.at(sandbox);
    Process process = start(folder);
    if (now.await(call + 1, process) && !lost) {
      TimeUnit.NANOSECONDS.sleep((long) (whole.gapAfter(call).toNanos() * part));
    }
    process.destroyForcibly().waitFor();
    sandbox.faults().clear();
    note(folder);
  }

  private void note(Path folder) {
    JournalFile journal =
        JournalFile.open(folder.resolve("orders.journal"), InstantSource.system());
    String moment =
        journal.orders().stream()
            .findFirst()
            .map(order -> order.open().map(OrderKillTest::words).orElse("all calls confirmed"))
            .orElse("nothing planned");
    moments.merge(moment, 1, Integer::sum);
  }

  private static String words(CallRecord open) {
    return "call " + open.call().number() + " " + open.outcome();
  }

  /** Another process goes on, and then all that is on the disk tells the same. */
  private void finish(Path folder, String told) {
    Place place = Place.here(new DataFolder(folder));
    try (Composition console = Composition.open(place, connection())) {
      assertEquals(List.of(), console.journal().report().damaged(), told);
      assertEquals(List.of(), console.journal().report().unread(), told);
      assertTrue(console.databases().report().isEmpty(), told);
      OneOrderMain.send(console);
      assertInOrder(console, told);
      JournalFile again = JournalFile.open(place.folder().journal(), place.time());
      assertTrue(again.report().isClean(), told);
      assertEquals(console.journal().orders(), again.orders(), told);
    }
  }

  private static void assertDoneOnce(Effects before, Effects after, String told) {
    assertEquals(List.of(Trial.DOMAIN), added(before.domains(), after.domains()), told);
    assertEquals(1, added(before.agreements(), after.agreements()).size(), told);
    assertEquals(1, added(before.orders(), after.orders()).size(), told);
    assertEquals(1, added(before.subscriptions(), after.subscriptions()).size(), told);
  }

  private static List<String> added(List<String> before, List<String> after) {
    List<String> added = new ArrayList<>(after);
    before.forEach(added::remove);
    return added;
  }

  private void assertInOrder(Composition console, String told) {
    assertEquals(1, console.journal().orders().size(), told);
    OrderRecord order = console.journal().orders().getFirst();
    assertTrue(order.open().isEmpty(), () -> told + ": " + order);
    PlacedOrder placed = new PlacedOrder(sandbox.effects().orders().getLast());
    assertEquals(List.of(placed), order.placed(), told);
    LogVerdict verdict = console.acceptances().verify();
    assertEquals(2, assertInstanceOf(LogVerdict.Intact.class, verdict, told).entries(), told);
    assertEquals(List.of(), console.databases().drafts().all(), told);
  }

  private Process start(Path folder) throws IOException {
    return OneOrderProcess.start(folder, sandbox, temp.resolve("output"));
  }

  private String output() {
    try {
      return Files.readString(temp.resolve("output"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Connection connection() {
    return Connection.toSandbox(sandbox.baseUrl(), sandbox.token());
  }

  private Path copyOfPrepared(String name) throws IOException {
    Path copy = temp.resolve(name);
    try (Stream<Path> files = Files.walk(prepared)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(prepared.relativize(file)));
      }
    }
    return copy;
  }
}
