package io.github.partnerconsole.app.settings;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.BusyButton;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Choices;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.MarketChoice;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.Question;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The settings page. Everything holds and is saved as soon as it is changed. */
public final class SettingsPage extends ScrollPane {
  private static final double MARKET = 240;

  private final PreferencesSaver saver;
  private final ObjectProperty<Preferences> preferences;
  private final Surroundings around;

  /**
   * What the page reaches beside the preferences.
   *
   * @param service says whom the console works with, and who is signed in
   * @param markets in the order they are offered
   * @param reset makes the sandbox forget everything; absent where there is none
   */
  public record Surroundings(
      Node service,
      List<Market> markets,
      Path dataFolder,
      Path logFolder,
      Desktop desktop,
      Dialogs dialogs,
      Optional<DemoReset> reset) {

    public Surroundings {
      markets = List.copyOf(markets);
    }
  }

  public SettingsPage(PreferencesSaver saver, Surroundings around) {
    this.saver = saver;
    this.around = around;
    preferences = saver.preferences();
    VBox page =
        new VBox(
            new PageHeader(text("page.settings"), text("settings.line")),
            trouble(),
            around.service(),
            section(text("settings.market"), market()),
            section(
                text("settings.program"),
                new ProgramChoice(preferences).rows().toArray(Node[]::new)),
            section(text("settings.annual"), annualBilling()),
            section(text("settings.appearance"), theme()));
    around
        .reset()
        .ifPresent(
            reset -> page.getChildren().add(section(text("settings.sandbox"), sandbox(reset))));
    page.getChildren().add(section(text("settings.data"), folders()));
    page.getStyleClass().addAll("page", "settings");
    getStyleClass().add("settings-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(page);
  }

  private static Node section(String title, Node... rows) {
    VBox section = new VBox(new SectionHeader(title), new RowCard(rows));
    section.getStyleClass().add("settings-section");
    return section;
  }

  private Node trouble() {
    Banner banner =
        new Banner(
            Mark.WARN,
            text("settings.notSaved"),
            Optional.of(new Link(text("failure.tryAgain"), saver::save)));
    banner.visibleProperty().bind(saver.failed());
    banner.managedProperty().bind(banner.visibleProperty());
    return banner;
  }

  /** A part of the preferences that a control edits. */
  private <T> ObjectProperty<T> part(
      Function<Preferences, T> read, BiFunction<Preferences, T, Preferences> write) {
    ObjectProperty<T> part = new SimpleObjectProperty<>(read.apply(preferences.get()));
    preferences.subscribe(now -> part.set(read.apply(now)));
    part.subscribe(value -> preferences.set(write.apply(preferences.get(), value)));
    return part;
  }

  private Node market() {
    MarketChoice choice =
        new MarketChoice(
            text("settings.homeMarket"), part(Preferences::market, Preferences::withMarket));
    Choices.offer(choice, around.markets());
    choice.setMinWidth(MARKET);
    choice.setPrefWidth(MARKET);
    return new SettingRow(text("settings.homeMarket"), text("settings.homeMarketSentence"), choice);
  }

  private Node[] annualBilling() {
    return new Node[] {
      new AnnualBillingStatus(preferences.map(Preferences::annualBilling)),
      new SettingRow(
          text("settings.annual.billing"),
          text("settings.annual.billingSentence"),
          annualSwitch(
              text("settings.annual.billing"),
              AnnualBilling::billing,
              (both, on) -> new AnnualBilling(on, both.provisioning()))),
      new SettingRow(
          text("settings.annual.provisioning"),
          text("settings.annual.provisioningSentence"),
          annualSwitch(
              text("settings.annual.provisioning"),
              AnnualBilling::provisioning,
              (both, on) -> new AnnualBilling(both.billing(), on)))
    };
  }

  private Switch annualSwitch(
      String name,
      Function<AnnualBilling, Boolean> read,
      BiFunction<AnnualBilling, Boolean, AnnualBilling> write) {
    Switch control = new Switch(name);
    preferences.subscribe(now -> control.setSelected(read.apply(now.annualBilling())));
    control
        .selectedProperty()
        .subscribe(on -> {
          Preferences now = preferences.get();
          preferences.set(now.withAnnualBilling(write.apply(now.annualBilling(), on)));
        });
    return control;
  }

  private Node theme() {
    SequencedMap<ThemeChoice, String> names = new LinkedHashMap<>();
    Stream.of(ThemeChoice.values())
        .forEach(choice -> names.put(choice, Texts.of(ThemeChoice.class, choice)));
    SegmentedFilter<ThemeChoice> themes = new SegmentedFilter<>(names);
    ObjectProperty<ThemeChoice> theme = part(Preferences::theme, Preferences::withTheme);
    themes.chosen().bindBidirectional(theme);
    return new SettingRow(text("settings.theme"), text("settings.themeSentence"), themes);
  }

  private Node sandbox(DemoReset reset) {
    Question question =
        new Question(
            Icon.SANDBOX,
            text("settings.resetTitle"),
            text("settings.resetQuestion"),
            text("settings.reset"),
            text("settings.resetStay"),
            true);
    return new SettingRow(
        text("settings.demoData"),
        text("settings.demoDataSentence"),
        new BusyButton(
            text("settings.reset"),
            text("settings.resetting"),
            () -> around.dialogs().ask(question, reset::begin),
            reset.running(),
            new SimpleBooleanProperty(true)));
  }

  private Node[] folders() {
    return new Node[] {
      folder(text("settings.dataFolder"), around.dataFolder()),
      folder(text("settings.logFolder"), around.logFolder())
    };
  }

  private Node folder(String name, Path folder) {
    return new SettingRow(
        name,
        Labels.mono(folder.toString()),
        Buttons.plain(text("settings.openFolder"), () -> around.desktop().openFolder(folder)));
  }
}
