package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.order.DomainCheck;
import io.github.partnerconsole.core.order.Evidence;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each step of the wizard in the sizes of window that matter, and nothing cut or squeezed in it.
 */
@Timeout(180)
class WizardPicturesTest {

  private static final List<String> STEPS =
      List.of(
          "newTenant.company",
          "newTenant.domain",
          "newTenant.seller",
          "newTenant.agreement",
          "newTenant.basket",
          "newTenant.preFlight");

  @TempDir Path folder;
  private Trial trial;
  private NewTenantDraft draft;

  @BeforeEach
  void open() throws Exception {
    trial =
        Trial.open(folder, SandboxOptions.inMemory())
            .with(Preferences.INITIAL.withAnnualBilling(new AnnualBilling(true, false)));
    NewTenantDraft ready = trial.ready();
    draft = withQuestions(ready);
  }

  @AfterEach
  void close() {
    trial.close();
  }

  /** A basket of two lines with a question, and a domain that was asked an hour ago. */
  private NewTenantDraft withQuestions(NewTenantDraft ready) {
    Evidence evidence = ready.evidence();
    Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    return ready
        .withLines(
            List.of(
                trial.line(ready.market(), BillingPlan.ANNUAL, "25"),
                trial.line(
                    ready.market(),
                    trial.sku(ready.market(), "Dynamics 365 Business Central Essentials"),
                    BillingPlan.MONTHLY,
                    "4")))
        .withEvidence(
            evidence.withDomain(new DomainCheck(Trial.DOMAIN, false, Optional.empty(), anHourAgo)));
  }

  @Test
  void everyStepFitsTheFirstWindow() {
    steps("step-%s", 1280, 832, 1, false);
  }

  @Test
  void everyStepFitsTheSmallestWindow() {
    steps("step-%s-960", 960, 600, 1, false);
  }

  @Test
  void everyStepFitsASmallScreenAt125PercentInALongLanguage() {
    steps("step-%s-german-125", 1093, 615, 1.25, true);
  }

  private void steps(String name, double width, double height, double scale, boolean longer) {
    List<String> wrong = new ArrayList<>();
    wrong.addAll(
        CssErrors.during(() -> {
          for (String step : STEPS) {
            wrong.addAll(step(step, name, width, height, scale, longer));
          }
        }));
    assertEquals(List.of(), wrong);
  }

  private List<String> step(
      String step, String name, double width, double height, double scale, boolean longer) {
    try (WizardScreens screens = new WizardScreens(trial, draft, step, width, height)) {
      screens.until(() -> !screens.shows("Checking") && !screens.shows("Asking"));
      if (longer) {
        Fx.run(() -> screens.visible().forEach(WizardPicturesTest::lengthen));
        Fx.settle();
      }
      String file = name.formatted(step.substring(step.indexOf('.') + 1));
      Screens.save(screens.scene(), file, ThemeChoice.DARK, scale);
      Screens.save(screens.scene(), file, ThemeChoice.LIGHT, scale);
      return Fx.call(() -> wrong(step, screens));
    }
  }

  /** As much longer as German is, in words that may wrap. */
  private static void lengthen(Node node) {
    if (node instanceof Labeled it
        && it.getText() != null
        && it.getText().length() > 3
        && !it.textProperty().isBound()
        && !it.getStyleClass().contains("mono")) {
      String text = it.getText();
      it.setText(text + " " + text.substring(0, (int) (text.length() * 0.4)).strip());
    }
  }

  private static List<String> wrong(String step, WizardScreens screens) {
    ScrollPane scroll = (ScrollPane) screens.scene().lookup(".wizard-scroll");
    Bounds view = scroll.localToScene(scroll.getLayoutBounds());
    List<String> wrong = new ArrayList<>();
    for (Node node : screens.visible()) {
      if (node instanceof Label label && label.isWrapText() && isSqueezed(label)) {
        wrong.add(step + " squeezes " + label.getText());
      }
      if (node instanceof Label label && label.isWrapText() && isCut(label)) {
        wrong.add(step + " cuts " + label.getText());
      }
      Bounds at = node.localToScene(node.getLayoutBounds());
      if (isIn(node, scroll) && at.getMaxX() > view.getMaxX() + 1) {
        wrong.add(step + " is too wide at " + node);
      }
    }
    return wrong;
  }

  private static boolean isSqueezed(Label label) {
    return label.getHeight() + 1 < label.prefHeight(label.getWidth());
  }

  private static boolean isCut(Label label) {
    return label.lookupAll(".text").stream()
        .anyMatch(node -> node instanceof Text text && text.getText().endsWith("..."));
  }

  private static boolean isIn(Node node, Node ancestor) {
    for (Node now = node; now != null; now = now.getParent()) {
      if (now.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
