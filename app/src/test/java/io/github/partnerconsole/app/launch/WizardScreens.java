package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.newtenant.NewTenantWizard;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.SecretClipboard;
import io.github.partnerconsole.app.wizard.WizardSession;
import io.github.partnerconsole.app.wizard.WizardView;
import io.github.partnerconsole.core.order.NewTenantDraft;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The wizard for a new tenant in a window as high as the shell leaves it, with a sandbox. */
final class WizardScreens implements AutoCloseable {

  private static final double TOP_BAR = 44;
  private static final double STATUS_BAR = 28;

  final MemoryDesktop desktop = new MemoryDesktop();
  final WizardSession<NewTenantDraft> session;
  final Stage stage;
  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final FxBackground background = new FxBackground(bugs::add);

  /**
   * Resumes a draft.
   *
   * @param step the key of the step on which it was left
   */
  WizardScreens(Trial trial, NewTenantDraft draft, String step, double width, double height) {
    Ages ages = new Ages(InstantSource.system(), ZoneOffset.UTC);
    SecretClipboard clipboard = Fx.call(() -> new SecretClipboard(desktop, Duration.ofMinutes(1)));
    var desk =
        new Wizards(trial.console(), background, desktop, clipboard, ages)
            .newTenant(trial.preferences(), _ -> {});
    var wizard = NewTenantWizard.of(desk, UUID::randomUUID);
    session =
        Fx.call(
            () -> new WizardSession<>(wizard, draft, _ -> {}, background, InstantSource.system()));
    Fx.run(() -> session.resume(step));
    stage = Screens.show(() -> frame(ages), width, height);
    Fx.settle();
  }

  private VBox frame(Ages ages) {
    WizardView<NewTenantDraft> view = new WizardView<>(session, background, ages, () -> {});
    VBox.setVgrow(view, Priority.ALWAYS);
    return new VBox(bar(TOP_BAR), view, bar(STATUS_BAR));
  }

  private static Region bar(double height) {
    Region bar = new Region();
    bar.setMinHeight(height);
    return bar;
  }

  Scene scene() {
    return stage.getScene();
  }

  NewTenantDraft draft() {
    return Fx.call(() -> session.draft().get());
  }

  boolean shows(String text) {
    return Fx.call(() ->
        visible().stream()
            .anyMatch(node ->
                node instanceof Labeled it
                    && it.getText() != null
                    && it.getText().startsWith(text)));
  }

  /** What is seen, except what lies in something hidden. */
  List<Node> visible() {
    return scene().getRoot().lookupAll("*").stream().filter(WizardScreens::isSeen).toList();
  }

  private static boolean isSeen(Node node) {
    for (Node now = node; now != null; now = now.getParent()) {
      if (!now.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void until(BooleanSupplier condition) {
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > patience) {
        throw new AssertionError(
            "Stuck at " + Fx.call(() -> session.current().get().key()) + ", bugs " + bugs);
      }
      Fx.settle();
    }
  }

  @Override
  public void close() {
    Fx.run(stage::close);
    Fx.run(session::close);
    background.close();
    if (!bugs.isEmpty()) {
      throw new AssertionError(bugs.toString());
    }
  }
}
