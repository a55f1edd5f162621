package io.github.partnerconsole.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebouncerTest {

  private final HandBackground background = new HandBackground();
  private final Debouncer debouncer = new Debouncer(background, Duration.ofMillis(400));
  private final List<String> done = new ArrayList<>();

  @Test
  void doesOnlyTheLatestOnceItIsQuiet() {
    debouncer.ask(() -> done.add("b"));
    background.pass(Duration.ofMillis(300));
    debouncer.ask(() -> done.add("br"));
    background.pass(Duration.ofMillis(399));
    assertEquals(List.of(), done);
    background.pass(Duration.ofMillis(1));
    assertEquals(List.of("br"), done);
  }

  @Test
  void anOldAnswerNeverComesAfterANewQuestion() {
    debouncer.ask(background.run(() -> "old").onSuccess(done::add));
    background.pass(Duration.ofMillis(400));
    debouncer.ask(background.run(() -> "new").onSuccess(done::add));
    assertEquals(1, background.cancelled());
    background.pass(Duration.ofMillis(400));
    background.releaseAll();
    assertEquals(List.of("new"), done);
  }

  @Test
  void cancelledItDoesNothing() {
    debouncer.ask(() -> done.add("never"));
    debouncer.cancel();
    background.pass(Duration.ofSeconds(1));
    assertEquals(List.of(), done);
  }
}
