package io.github.partnerconsole.app.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.FormField;
import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WizardViewTest {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T09:42:00Z"));

  /** A draft of two texts. */
  private record Note(String name, String phone, String text) {
    Note withName(String other) {
      return new Note(other, phone, text);
    }

    Note withPhone(String other) {
      return new Note(name, other, text);
    }

    Note withText(String other) {
      return new Note(name, phone, other);
    }
  }

  private static final Field NAME = new Field("name");
  private static final Field PHONE = new Field("phone");
  private static final Field TEXT = new Field("text");
  private static final Field NOWHERE = new Field("nowhere");

  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final List<Note> saved = new CopyOnWriteArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final BlockingQueue<Optional<Failure>> answers = new LinkedBlockingQueue<>();
  private final FxBackground background = new FxBackground(bugs::add);
  private final WizardSession<Note> session =
      Fx.call(
          () -> new WizardSession<>(wizard(), new Note("", "", ""), saved::add, background, NOON));
  private Stage stage;
  private Keyboard keys;

  private Wizard<Note> wizard() {
    return new Wizard<>(
        "menu.newOrder",
        () -> new Note("", "", ""),
        Note::name,
        "menu.newTenantOrder",
        List.of(
            Step.<Note>of("page.customers", "shell.offlineWorks", WizardViewTest::form)
                .checkedBy(WizardViewTest::check)
                .leftBy("mark.BUSY", this::ask),
            Step.of("page.agreements", "shell.offlineWorks", WizardViewTest::text),
            Step.<Note>of("page.orders", "shell.offlineWorks", _ -> Labels.body("sent"))
                .ofNoReturn()));
  }

  private static List<Finding> check(Note note) {
    var findings = new ArrayList<Finding>();
    if (note.name().length() < 3) {
      findings.add(Finding.block("quantity.belowMinimum", NAME, 3, 5));
    }
    if (note.phone().isEmpty()) {
      findings.add(Finding.warn("basket.limitsUnknown", PHONE, "Business Premium"));
    }
    if (note.phone().equals("0")) {
      findings.add(Finding.block("quantity.belowMinimum", NOWHERE, 9, 10));
    }
    return findings;
  }

  private Note ask(Note note) throws InterruptedException {
    answers
        .take()
        .ifPresent(failure -> {
          throw new GatewayException(failure);
        });
    return note;
  }

  private static Node form(StepContext<Note> context) {
    var form = new VBox();
    form.getStyleClass().add("form");
    form.getChildren().add(row(context, "Company name", NAME, Note::name, Note::withName));
    form.getChildren().add(row(context, "Phone", PHONE, Note::phone, Note::withPhone));
    for (int i = 1; i <= 9; i++) {
      form.getChildren()
          .add(row(context, "Line " + i, new Field("l" + i), Note::text, (n, _) -> n));
    }
    return form;
  }

  private static Node row(
      StepContext<Note> context,
      String label,
      Field field,
      Function<Note, String> read,
      BiFunction<Note, String, Note> write) {
    var input = new TextField(read.apply(context.draft().get()));
    input
        .textProperty()
        .subscribe(text -> context.draft().set(write.apply(context.draft().get(), text)));
    return context.row(new FormRow(new FormField(label, input, field)));
  }

  private static Node text(StepContext<Note> context) {
    var area = new TextArea(context.draft().get().text());
    area.textProperty()
        .subscribe(text -> context.draft().set(context.draft().get().withText(text)));
    return context.row(new FormRow(new FormField("Text", area, TEXT)));
  }

  @BeforeEach
  void show() {
    stage =
        Screens.show(
            () ->
                new WizardView<>(
                    session,
                    background,
                    new Ages(NOON, ZoneOffset.UTC),
                    () -> closed.add("closed")),
            1000,
            640);
    keys = new Keyboard(stage.getScene());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    background.close();
    assertEquals(List.of(), bugs);
  }

  @Test
  void theFirstFieldHasTheFocusAndNothingShouts() {
    assertTrue(focused() instanceof TextField);
    assertTrue(button("Next").isDisabled());
    assertTrue(shows("1 thing still needed"));
    assertFalse(shows("3 are fewer than allowed"));
    picture("wizard-blank");
  }

  @Test
  void aFieldThatIsLeftWrongSaysSo() {
    keys.type("Br");
    keys.press(KeyCode.TAB);
    assertTrue(shows("3 are fewer than allowed"));
    assertTrue(shows("1 thing to fix before you can go on"));
    keys.press(KeyCode.TAB);
    keys.press(KeyCode.F8);
    picture("wizard-findings");
    keys.type("ightwater");
    assertTrue(shows("1 warning, you can go on"));
    assertFalse(button("Next").isDisabled());
  }

  @Test
  void f8GoesRoundTheFindings() {
    Node name = focused();
    keys.pressCtrl(KeyCode.ENTER);
    keys.press(KeyCode.F8);
    Node phone = focused();
    assertFalse(phone.equals(name));
    keys.press(KeyCode.F8);
    assertEquals(name, focused());
  }

  @Test
  void aFindingWithoutAFieldStandsAboveTheBody() {
    keys.type("Brightwater");
    keys.press(KeyCode.TAB);
    keys.type("0");
    keys.pressCtrl(KeyCode.ENTER);
    assertTrue(shows("9 are fewer than allowed"));
  }

  @Test
  void theWholeWayByKeyboardAlone() {
    keys.type("Brightwater");
    keys.press(KeyCode.TAB);
    keys.type("+31");
    answers.add(Optional.empty());
    keys.press(KeyCode.ENTER);
    until(() -> here().equals("page.agreements"));
    assertEquals(TextArea.class, focused().getClass());
    keys.type("Two");
    keys.press(KeyCode.ENTER);
    assertEquals("page.agreements", here(), "Enter in several lines is a new line");

    keys.pressAlt(KeyCode.LEFT);
    assertEquals("page.customers", here());
    assertEquals("Brightwater", session.draft().get().name());
    answers.add(Optional.empty());
    keys.pressCtrl(KeyCode.ENTER);
    until(() -> here().equals("page.agreements"));
    keys.pressCtrl(KeyCode.ENTER);
    until(() -> here().equals("page.orders"));
    assertFalse(button("Back").isVisible());
    picture("wizard-no-return");
    keys.pressAlt(KeyCode.LEFT);
    keys.press(KeyCode.ESCAPE);
    assertEquals(List.of(), closed);
    keys.pressCtrl(KeyCode.ENTER);
    assertEquals(List.of("closed"), closed);
  }

  @Test
  void whileBusyNothingIsTypedAndStopGivesTheFieldBack() {
    keys.type("Brightwater");
    Node name = focused();
    keys.pressCtrl(KeyCode.ENTER);
    keys.type("lost");
    assertEquals("Brightwater", session.draft().get().name());
    until(() -> shows("Stop"));
    picture("wizard-busy");
    Fx.run(button("Stop")::fire);
    Fx.settle();
    assertEquals(name, focused());
    assertFalse(shows("Stop"));
    keys.press(KeyCode.END);
    keys.type("!");
    assertEquals("Brightwater!", session.draft().get().name());
  }

  @Test
  void aFailureIsABannerWithOneButton() {
    keys.type("Brightwater");
    answers.add(Optional.of(new Failure.Rejected(400, "600041", "The domain is in use", "0-0")));
    keys.pressCtrl(KeyCode.ENTER);
    until(() -> shows("Try again"));
    assertTrue(shows("Microsoft refused this: The domain is in use. (600041)"));
    picture("wizard-failure");
    answers.add(Optional.empty());
    Fx.run(button("Try again")::fire);
    until(() -> here().equals("page.agreements"));
  }

  @Test
  void aFocusedFieldScrollsFullyIntoView() {
    for (int i = 0; i < 10; i++) {
      keys.press(KeyCode.TAB);
    }
    var scroll = (ScrollPane) stage.getScene().lookup(".wizard-scroll");
    assertTrue(scroll.getVvalue() > 0);
    double bottom = scroll.localToScene(scroll.getBoundsInLocal()).getMaxY();
    assertTrue(focused().localToScene(focused().getBoundsInLocal()).getMaxY() < bottom);
    picture("wizard-scrolled");
  }

  @Test
  void tabFromTheLastFieldGoesToTheFooterAndStaysThere() {
    for (int i = 0; i < 11; i++) {
      keys.press(KeyCode.TAB);
    }
    assertTrue(focused() instanceof Hyperlink, focused()::toString);
  }

  @Test
  void escapeClosesAndTheDraftIsKept() {
    keys.type("Br");
    keys.press(KeyCode.ESCAPE);
    assertEquals(List.of("closed"), closed);
    until(() -> !saved.isEmpty());
    assertEquals("Br", saved.getLast().name());
  }

  private Node focused() {
    return Fx.call(() -> stage.getScene().getFocusOwner());
  }

  private String here() {
    return Fx.call(() -> session.current().get().key());
  }

  private Button button(String text) {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> text.equals(button.getText()))
            .findFirst()
            .orElseThrow());
  }

  private boolean shows(String text) {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll("*").stream()
            .anyMatch(node -> node instanceof Labeled it && text.equals(it.getText())));
  }

  private void picture(String name) {
    Screens.save(stage.getScene(), name, ThemeChoice.DARK);
    Screens.save(stage.getScene(), name, ThemeChoice.LIGHT);
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Fx.settle();
    }
  }
}
