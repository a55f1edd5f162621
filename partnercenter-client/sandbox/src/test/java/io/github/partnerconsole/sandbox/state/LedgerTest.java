package io.github.partnerconsole.sandbox.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class LedgerTest {
  @TempDir Path folder;

  private Ledger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(Optional.empty(), State::empty);
  }

  private static ObjectNode node(String name) {
    return JsonNodeFactory.instance.objectNode().put("name", name);
  }

  private static Answer put(State state, String id, int status) {
    state.put(Section.ORDERS, id, node(id));
    return new Answer(status, Map.of(), Optional.of(node(id)));
  }

  @Test
  void aRefusedCallLeavesNoTrace() {
    ledger.write(Optional.empty(), state -> put(state, "a", 400));
    assertTrue(ledger.current().find(Section.ORDERS, "a").isEmpty());
  }

  @Test
  void aFailedCallLeavesNoTrace() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.write(
                Optional.empty(),
                state -> {
                  put(state, "a", 201);
                  throw new IllegalStateException("made up");
                }));
    assertTrue(ledger.current().find(Section.ORDERS, "a").isEmpty());
  }

  @Test
  void aReaderKeepsTheStateItStartedWith() {
    State before = ledger.current();
    ledger.write(Optional.empty(), state -> put(state, "a", 201));
    assertTrue(before.find(Section.ORDERS, "a").isEmpty());
    assertTrue(ledger.current().find(Section.ORDERS, "a").isPresent());
  }

  @Test
  void aKnownKeyIsNotCarriedOutAgain() {
    Answer first = ledger.write(Optional.of("k"), state -> put(state, "a", 201));
    Answer second = ledger.write(Optional.of("k"), state -> put(state, "b", 201));
    assertEquals(first, second);
    assertFalse(ledger.current().find(Section.ORDERS, "b").isPresent());
  }

  @Test
  void anAnswerOfTheServersOwnFailureIsNotKept() {
    ledger.write(Optional.of("k"), state -> put(state, "a", 503));
    ledger.write(Optional.of("k"), state -> put(state, "a", 429));
    assertEquals(201, ledger.write(Optional.of("k"), state -> put(state, "a", 201)).status());
  }

  @Test
  void onlyTheLatestAnswersAreKept() {
    for (int i = 0; i <= 500; i++) {
      String key = "k" + i;
      ledger.write(Optional.of(key), state -> put(state, key, 201));
    }
    assertEquals(500, ledger.current().all(Section.ANSWERS).count());
    assertEquals(400, ledger.write(Optional.of("k0"), state -> put(state, "a", 400)).status());
    assertEquals(201, ledger.write(Optional.of("k500"), state -> put(state, "a", 400)).status());
  }

  @Test
  void aStateThatCannotBeSavedIsNotTaken() throws IOException {
    Path data = folder.resolve("data");
    StateFile file = new StateFile(data, InstantSource.system());
    Ledger onDisk = Ledger.open(Optional.of(file), State::empty);
    Files.delete(data.resolve("sandbox.json"));
    Files.delete(data);
    Files.writeString(data, "a file where the folder was");
    assertThrows(
        UncheckedIOException.class,
        () -> onDisk.write(Optional.empty(), state -> put(state, "a", 201)));
    assertTrue(onDisk.current().find(Section.ORDERS, "a").isEmpty());
  }
}
