package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every part in every state, on one page. */
final class Gallery {
  private static void nothing() {}

  private Gallery() {}

  static HBox page() {
    VBox left = new VBox(24, buttons(), fields(), badges(), type(), boxes());
    VBox right = new VBox(24, findings(), verdicts(), banners(), toast(), platforms());
    left.setPrefWidth(560);
    left.setMinWidth(560);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox page = new HBox(48, left, right);
    page.setStyle("-fx-padding: 32px 40px 32px 40px;");
    page.getStyleClass().add(Os.LINUX.styleClass());
    return page;
  }

  private static VBox section(String title, Node... content) {
    VBox section = new VBox(8, Labels.section(title));
    section.getChildren().addAll(content);
    return section;
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(16, 8, nodes);
    row.setRowValignment(javafx.geometry.VPos.BOTTOM);
    return row;
  }

  private static VBox shown(String label, Node node) {
    return new VBox(4, Labels.fixed(Labels.secondary(label)), node);
  }

  static <N extends Node> N in(N node, String... states) {
    Stream.of(states)
        .map(PseudoClass::getPseudoClass)
        .forEach(state -> node.pseudoClassStateChanged(state, true));
    return node;
  }

  private static Button off(Button button) {
    button.setDisable(true);
    return button;
  }

  private static VBox buttons() {
    Button busy = Buttons.plain("Checking", Gallery::nothing);
    busy.setGraphic(Icon.BUSY.regular());
    return section(
        "Buttons",
        row(
            shown("Primary", Buttons.primary("Next", Gallery::nothing)),
            shown("Hover", in(Buttons.primary("Next", Gallery::nothing), "hover")),
            shown(
                "Focus", in(Buttons.primary("Next", Gallery::nothing), "focused", "focus-visible")),
            shown("Disabled", off(Buttons.primary("Next", Gallery::nothing))),
            shown("Accented", Buttons.accented("Check again", Gallery::nothing))),
        row(
            shown("Default", Buttons.plain("Resume", Gallery::nothing)),
            shown("Hover", in(Buttons.plain("Resume", Gallery::nothing), "hover")),
            shown(
                "Focus", in(Buttons.plain("Resume", Gallery::nothing), "focused", "focus-visible")),
            shown("Disabled", off(Buttons.plain("Resume", Gallery::nothing))),
            shown("Busy", busy)),
        row(
            shown("Compact 28", Buttons.compact("Check again", Gallery::nothing)),
            shown("Ghost", Buttons.ghost("Cancel", Gallery::nothing)),
            shown("Link", Buttons.link("Go to it", Gallery::nothing)),
            shown("Icon", Buttons.icon(Icon.DISCARD, "Discard", Gallery::nothing)),
            shown("Destructive", Buttons.destructive("Discard draft", Gallery::nothing))));
  }

  private static <R extends Region> R wide(R region, double width) {
    region.setPrefWidth(width);
    region.setMinWidth(width);
    return region;
  }

  private static TextField field(String text) {
    return wide(new TextField(text), 152);
  }

  private static VBox fields() {
    TextField off = field("Not asked here");
    off.setDisable(true);
    ComboBox<String> choice =
        wide(new ComboBox<>(FXCollections.observableArrayList("1 year")), 152);
    choice.getSelectionModel().selectFirst();
    var views = new LinkedHashMap<String, String>();
    views.put("all", "All");
    views.put("attention", "Attention");
    var filter = new SegmentedFilter<>(views);
    filter.count("attention", 3);
    CheckBox check = new CheckBox("Keep it");
    check.setSelected(true);
    SearchField typed = wide(new SearchField("Search orders"), 240);
    typed.setText("bright");
    typed.count(3);
    Chip on = new Chip("Add-ons");
    on.setSelected(true);
    return section(
        "Fields, 32 high",
        row(
            shown("Default", field("Lindeplein 14")),
            shown("Hover", in(field("Lindeplein 14"), "hover")),
            shown("Focus", in(field("Lindeplein 14"), "focused"))),
        row(
            shown("Blocking, focus", in(field("+31 20 555 01"), "danger", "focused")),
            shown("Warning", in(field("Lindeplein"), "warning")),
            shown("Disabled", off)),
        row(
            shown("Choice", choice),
            shown("Quantity", new QuantityField("seats", 25, 1, 300)),
            shown("Segmented", filter),
            shown("Check box", check)),
        row(
            shown("Search", wide(new SearchField("Search orders"), 240)),
            shown("Search, typed", typed)),
        row(shown("Chip", new Chip("Trials")), shown("Chip, on", on)));
  }

  private static VBox badges() {
    FlowPane marks = row();
    for (Mark mark : Mark.values()) {
      marks.getChildren().add(new Label(Texts.of(Mark.class, mark), mark.icon()));
    }
    return section(
        "Badges, 20 high",
        row(
            new Badge(Tone.NEUTRAL, "Neutral"),
            new Badge(Tone.WARNING, Icon.DEADLINE, "in 8 h 53 min"),
            new Badge(Tone.DANGER, "Refused"),
            new Badge(Tone.SUCCESS, "Added"),
            new Badge(Tone.ACCENT, "Provisioning"),
            new Badge(Tone.OUTLINE, "Add-on"),
            new SandboxBadge()),
        marks);
  }

  private static VBox type() {
    return section(
        "Type",
        Labels.display("24 Display, one per window at most"),
        Labels.title("20 Page title"),
        Labels.strong("13 Body strong, names and verdicts"),
        Labels.body("13 Body, everything else"),
        Labels.secondary("12 Secondary, ages, sources"),
        Labels.mono("12 Mono 5d90-ee18"));
  }

  private static VBox boxes() {
    Desktop desktop = new MemoryDesktop();
    return section(
        "Code boxes",
        CodeBox.plain("user name", "admin@brightwatervet.example", desktop::copy),
        CodeBox.masked(
            "password",
            "not shown",
            new SecretClipboard(desktop, java.time.Duration.ofMinutes(1))));
  }

  static Finding block() {
    return Finding.block("reseller.unsigned", new Field("phone"), "Kestrel IT Services");
  }

  private static VBox findings() {
    Field line = new Field("line");
    FormRow phone =
        new FormRow(new FormField("Phone", new TextField("+31 20 555 01"), new Field("phone")));
    phone.show(List.of(block()));
    FormRow city =
        new FormRow(
            new FormField("Postal code", new TextField("1017 AB"), new Field("code")),
            FormField.optional("City", new TextField("Amsterdam"), new Field("city")));
    city.link("quantity.zero", new Link("Undo", Gallery::nothing));
    city.show(List.of(Finding.note("quantity.zero", new Field("code"))));
    return section(
        "Findings",
        new FindingView(block()),
        new FindingView(Finding.warn("basket.limitsUnknown", line, "Business Premium")),
        phone,
        city);
  }

  private static VBox verdicts() {
    return section(
        "Verdict rows",
        new RowCard(
            new VerdictRow(
                Mark.BLOCK,
                "Admin e-mail is at your own domain",
                "Use an address of the customer.",
                "Step 2",
                "just now",
                Optional.of(new Link("Go to field", Gallery::nothing))),
            new VerdictRow(
                Mark.STALE,
                "Reseller has signed the partner agreement",
                "Signed when last asked. Asked again at submit.",
                "Partner Center",
                "31 days old",
                Optional.of(new Link("Check now", Gallery::nothing))),
            VerdictRow.pass("Postal code 1017 AB fits", "Country rules", "9 days")));
  }

  private static VBox banners() {
    return section(
        "Banners",
        new Banner(
            Mark.BLOCK,
            "Partner Center said no: address not accepted (600002). Correct the city, then submit again.",
            Optional.of(new Link("Go to city", Gallery::nothing))),
        new Banner(
            Mark.OFFLINE,
            "Offline. Checks that need Microsoft wait, everything else works.",
            Optional.of(new Link("Try now", Gallery::nothing))),
        new Banner(
            Mark.BUSY,
            "Asking Microsoft whether the domain is free.",
            Optional.of(new Link("Stop", Gallery::nothing))));
  }

  private static VBox toast() {
    Toasts toasts = new Toasts();
    toasts.setStyle("-fx-padding: 0; -fx-alignment: center-left;");
    toasts.show(
        "Draft discarded",
        "Brightwater Veterinary Group",
        Optional.of(new Link("Undo", Gallery::nothing)));
    return section("Toast", toasts);
  }

  private static VBox platforms() {
    return section("Platforms", footer(Os.WINDOWS), footer(Os.MAC), keys(Os.WINDOWS), keys(Os.MAC));
  }

  private static Node footer(Os os) {
    HBox buttons = new HBox(8);
    buttons
        .getChildren()
        .addAll(
            ButtonOrder.wizard(
                os,
                Buttons.plain("Back", Gallery::nothing),
                Buttons.primary("Next", Gallery::nothing),
                Buttons.plain("Cancel", Gallery::nothing)));
    return buttons;
  }

  private static Node keys(Os os) {
    return new HBox(
        16,
        new KeyCaps(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), os),
        new KeyCaps(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), os),
        new KeyCaps(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), os),
        new KeyCaps(new KeyCodeCombination(KeyCode.F8), os));
  }

  static VBox germanForm() {
    FormRow address =
        new FormRow(
            new FormField(
                "Anschrift des Unternehmens, erste Zeile",
                new TextField("Lindeplein"),
                new Field("line")));
    address.show(
        List.of(
            Finding.warn("basket.limitsUnknown", new Field("line"), "Fernmeldeanlagenwartung")));
    FormRow city =
        new FormRow(
            new FormField("Postleitzahl", new TextField("1017 AB"), new Field("code")),
            FormField.optional("Ort", new TextField("Amsterdam"), new Field("city")));
    city.note(
        "Fragt nach Postleitzahl und Ort, nicht nach Bundesland oder Steuernummer. Regeln vom 14. November 2026.");
    FormRow phone =
        new FormRow(new FormField("Telefonnummer", new TextField("+31"), new Field("phone")));
    phone.show(List.of(block()));
    VBox form =
        new VBox(
            16,
            new PageHeader(
                "Unternehmen und Anschrift",
                "Wo der Kunde eingetragen ist. Das Land bestimmt, welche Angaben verlangt werden.",
                Buttons.plain("Preisliste importieren", Gallery::nothing),
                Buttons.primary("Neue Bestellung", Gallery::nothing)),
            address,
            city,
            phone,
            new RowCard(
                new VerdictRow(
                    Mark.STALE,
                    "Der Wiederverkäufer hat die Partnervereinbarung unterzeichnet",
                    "Unterzeichnet, als zuletzt gefragt wurde. Wird beim Absenden noch einmal gefragt.",
                    "Partner Center",
                    "31 Tage alt",
                    Optional.of(new Link("Jetzt prüfen", Gallery::nothing)))));
    form.getStyleClass().addAll("page", Os.WINDOWS.styleClass());
    return form;
  }
}
