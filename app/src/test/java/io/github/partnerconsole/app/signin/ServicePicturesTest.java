package io.github.partnerconsole.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.HandBackground;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Overlay;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.finding.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sign-in part of the settings, in each of its states. */
class ServicePicturesTest {
  @TempDir Path folder;
  private final HandBackground background = new HandBackground();
  private final MemoryDesktop desktop = new MemoryDesktop();
  private final SampleSignIn signIn = new SampleSignIn();
  private final SignInModel model =
      new SignInModel(signIn, background, () -> Instant.EPOCH, () -> {});

  private PartnersModel partners(Partners known) {
    return new PartnersModel(
        known,
        known.inUse(),
        new PartnersFile(folder.resolve("partners.properties")),
        background,
        _ -> true);
  }

  private StackPane window(PartnersModel partners, Optional<SignInModel> with) {
    Overlay overlay = new Overlay();
    VBox page =
        new VBox(
            new ServiceSettings(partners, with, desktop, new Dialogs(overlay, Os.LINUX), () -> {}));
    page.getStyleClass().addAll("page", "settings");
    StackPane root = new StackPane(page, overlay);
    root.getStyleClass().addAll("shell", Os.LINUX.styleClass());
    return root;
  }

  private static Partners aldermoor() {
    return Partners.SANDBOX
        .with(SampleSignIn.ALDERMOOR)
        .with(SampleSignIn.VOSSBERG)
        .using(Optional.of(SampleSignIn.ALDERMOOR.id()));
  }

  private void picture(String name, Consumer<SignInModel> state) {
    Screens.save(
        () -> {
          StackPane root = window(partners(aldermoor()), Optional.of(model));
          state.accept(model);
          return root;
        },
        "signin-" + name,
        848,
        800);
  }

  @Test
  void everyStateIsDrawnWithoutAWarning() {
    assertEquals(List.of(), CssErrors.during(this::pictures));
  }

  private void pictures() {
    Screens.save(
        () -> window(partners(Partners.SANDBOX), Optional.empty()), "signin-sandbox", 848, 300);
    Screens.save(
        () -> window(partners(aldermoor().using(Optional.empty())), Optional.empty()),
        "signin-choose",
        848,
        400);
    form("form", Partners.SANDBOX, false);
    form("form-wrong", Partners.SANDBOX, true);
    PartnersModel chosen = partners(aldermoor());
    Screens.save(
        () -> {
          chosen.use(Optional.empty());
          background.releaseAll();
          return window(chosen, Optional.empty());
        },
        "signin-restart",
        848,
        460);
    picture("asking", SignInModel::load);
    background.releaseAll();
    picture("nobody", _ -> {});
    picture("browser", SignInModel::withBrowser);
    Fx.run(model::cancel);
    background.releaseAll();
    signIn.meanwhile =
        () -> {
          assertTrue(model.code().get().isPresent());
          picture("code", _ -> {});
        };
    Fx.run(model::withCode);
    background.releaseAll();
    assertTrue(signIn.asked.contains("code"));
    assertEquals(List.of(), background.bugs());
    signIn.answer =
        new SignIn.Status(
            Optional.empty(),
            Optional.of(Finding.block("signIn.mfaMissing", SignIn.FIELD)),
            false,
            false);
    answered("trouble-memory");
    signIn.answer = new SignIn.Status(SampleSignIn.NOOR.user(), Optional.empty(), true, true);
    answered("signed-in");
    signIn.answer =
        new SignIn.Status(
            SampleSignIn.NOOR.user(),
            Optional.of(Finding.warn("signIn.sessionExpired", SignIn.FIELD)),
            true,
            false);
    answered("expired");
    signIn.answer = SampleSignIn.NOBODY;
    Fx.run(model::signOut);
    Fx.run(background::releaseAll);
    picture("signed-out", _ -> {});
    signIn.answer =
        new SignIn.Status(
            SampleSignIn.NOOR.user(),
            Optional.of(Finding.block("signIn.credentialRejected", SignIn.CREDENTIAL)),
            true,
            true);
    answered("credential-rejected");
  }

  private void answered(String name) {
    Fx.run(model::load);
    Fx.run(background::releaseAll);
    picture(name, _ -> {});
  }

  private void form(String name, Partners known, boolean wrong) {
    PartnersModel partners = partners(known);
    Screens.save(
        () -> {
          partners.add();
          partners
              .form()
              .set(
                  Optional.of(
                      TenantForm.BLANK.withName("Aldermoor Cloud").withId("aldermoor.example")));
          if (wrong) {
            partners.save();
          }
          return window(partners, Optional.empty());
        },
        "signin-" + name,
        1064,
        900);
  }

  @Test
  void aSecretIsTakenInAndNotShownAgain() {
    Stage stage = Screens.show(() -> window(partners(aldermoor()), Optional.of(model)), 848, 700);
    Fx.run(model::load);
    Fx.run(background::releaseAll);
    Fx.run(() -> button(stage, "Use a secret").fire());
    Screens.save(stage.getScene(), "signin-secret", ThemeChoice.DARK);
    Screens.save(stage.getScene(), "signin-secret", ThemeChoice.LIGHT);
    Fx.run(() -> button(stage, "Keep it").fire());
    assertEquals(0, background.waiting(), "an empty one is not taken");
    PasswordField field = (PasswordField) stage.getScene().getRoot().lookup(".password-field");
    Fx.run(() -> {
      field.setText("s3cret");
      button(stage, "Keep it").fire();
    });
    Fx.run(background::releaseAll);
    assertTrue(signIn.asked.contains("secret s3cret"));
    assertEquals("", field.getText());
    assertEquals(null, stage.getScene().getRoot().lookup(".password-field"));
    Fx.run(stage::close);
  }

  @Test
  void theFormBeginsAtItsFirstFieldAndEnterLeadsToWhatIsWrong() {
    PartnersModel partners = partners(Partners.SANDBOX);
    Stage stage = Screens.show(() -> window(partners, Optional.empty()), 848, 700);
    Fx.run(partners::add);
    Fx.settle();
    TextField name = (TextField) Fx.call(() -> stage.getScene().getFocusOwner());
    Fx.run(() -> {
      name.setText("Aldermoor Cloud");
      name.fireEvent(new ActionEvent());
    });
    assertEquals("Aldermoor Cloud", partners.form().get().orElseThrow().name());
    TextField id = (TextField) Fx.call(() -> stage.getScene().getFocusOwner());
    assertNotSame(name, id);
    Fx.run(() -> id.setText(SampleSignIn.ALDERMOOR.id()));
    assertEquals(SampleSignIn.ALDERMOOR.id(), partners.form().get().orElseThrow().id());
    Fx.run(stage::close);
  }

  private static Button button(Stage stage, String text) {
    return stage.getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
