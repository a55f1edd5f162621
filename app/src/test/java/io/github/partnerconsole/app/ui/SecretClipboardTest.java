package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretClipboardTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private final MemoryDesktop desktop = new MemoryDesktop();

  private void lend(Duration lease) {
    Fx.run(() -> new SecretClipboard(desktop, lease).lend("secret"));
  }

  private static void waitFor(Duration time) throws InterruptedException {
    Thread.sleep(time.multipliedBy(4).plusMillis(200));
    Fx.settle();
  }

  @Test
  void aSecretIsTakenBack() throws InterruptedException {
    lend(SHORT);
    assertEquals(Optional.of("secret"), desktop.clipboard());
    waitFor(SHORT);
    assertEquals(Optional.empty(), desktop.clipboard());
  }

  @Test
  void whatWasCopiedSinceStays() throws InterruptedException {
    lend(SHORT);
    Fx.run(() -> desktop.copy("something else"));
    waitFor(SHORT);
    assertEquals(Optional.of("something else"), desktop.clipboard());
  }

  @Test
  void aSecretIsTakenBackAtOnceWhenTheConsoleEnds() {
    SecretClipboard clipboard = Fx.call(() -> new SecretClipboard(desktop, Duration.ofMinutes(1)));
    Fx.run(() -> clipboard.lend("secret"));
    Fx.run(clipboard::takeBack);
    assertEquals(Optional.empty(), desktop.clipboard());
  }
}
