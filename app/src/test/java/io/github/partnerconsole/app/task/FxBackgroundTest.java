package io.github.partnerconsole.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;

@Timeout(20)
class FxBackgroundTest {

  private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
  private final FxBackground background = new FxBackground(told::add);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void worksOnAVirtualThreadAndTellsOnTheFxThread() throws Exception {
    background
        .run(() -> Thread.currentThread().isVirtual())
        .onSuccess(virtual -> told.add(virtual && Platform.isFxApplicationThread()))
        .start();
    assertEquals(true, next());
  }

  @Test
  void cancelInterruptsAndSilences() throws Exception {
    var begun = new CountDownLatch(1);
    var interrupted = new CountDownLatch(1);
    Cancellable work =
        background
            .run(() -> sleepUntilInterrupted(begun, interrupted))
            .onSuccess(told::add)
            .onEnd(() -> told.add("end"))
            .start();
    begun.await();
    work.cancel();
    interrupted.await();
    assertQuiet();
  }

  @Test
  void closeInterruptsWorkButWaitsForWhatRunsToTheEnd() throws Exception {
    var begun = new CountDownLatch(2);
    var interrupted = new CountDownLatch(1);
    var written = new AtomicBoolean();
    background.run(() -> sleepUntilInterrupted(begun, interrupted)).start();
    background
        .run(() -> {
          begun.countDown();
          Thread.sleep(200);
          written.set(true);
          return written;
        })
        .toTheEnd()
        .start();
    begun.await();
    background.close();
    assertEquals(0, interrupted.getCount());
    assertTrue(written.get());
  }

  @Test
  void nothingGoesOnAfterItsEnd() throws Exception {
    background.every(Duration.ofMillis(5), () -> told.add("tick"));
    assertEquals("tick", next());
    background.finish();
    onFx(told::clear);

    background.post(() -> told.add("posted"));
    background.after(Duration.ZERO, () -> told.add("after"));
    background.every(Duration.ofMillis(5), () -> told.add("again"));
    background.run(() -> told.add("work")).start();

    assertQuiet();
  }

  @Test
  void aBugGoesToTheBugs() throws Exception {
    background
        .run(() -> {
          throw new IllegalStateException("bug");
        })
        .start();
    assertEquals("bug", ((Throwable) next()).getMessage());
  }

  @Test
  void anActionComesLaterOnTheFxThread() throws Exception {
    background.after(
        Duration.ofMillis(20), () -> told.add("fx " + Platform.isFxApplicationThread()));
    assertEquals("fx true", next());
  }

  @Test
  void aCancelledActionNeverComes() throws Exception {
    Cancellable action = background.every(Duration.ofMillis(5), () -> told.add("tick"));
    assertEquals("tick", next());
    onFx(action::cancel);
    told.clear();
    assertQuiet();
  }

  private Object next() throws InterruptedException {
    Object value = told.poll(10, TimeUnit.SECONDS);
    assertFalse(value == null, "nothing was told");
    return value;
  }

  private void assertQuiet() throws InterruptedException {
    Object value = told.poll(100, TimeUnit.MILLISECONDS);
    assertTrue(value == null, () -> "told " + value);
  }

  private static void onFx(Runnable action) throws InterruptedException {
    var done = new CountDownLatch(1);
    Platform.runLater(() -> {
      action.run();
      done.countDown();
    });
    done.await();
  }

  private static String sleepUntilInterrupted(CountDownLatch begun, CountDownLatch interrupted)
      throws InterruptedException {
    try {
      begun.countDown();
      Thread.sleep(15_000);
      return "slept";
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
  }
}
