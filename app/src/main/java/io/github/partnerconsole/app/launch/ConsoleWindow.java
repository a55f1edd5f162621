package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.about.About;
import io.github.partnerconsole.app.about.Facts;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesSaver;
import io.github.partnerconsole.app.shell.ConsoleMenus;
import io.github.partnerconsole.app.shell.Navigator;
import io.github.partnerconsole.app.shell.Page;
import io.github.partnerconsole.app.shell.Shell;
import io.github.partnerconsole.app.shell.ShellModel;
import io.github.partnerconsole.app.shell.SignInWay;
import io.github.partnerconsole.app.shell.WindowIcons;
import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Bug;
import io.github.partnerconsole.app.ui.CredentialsCard;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Question;
import io.github.partnerconsole.app.ui.SecretClipboard;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The window once the data folder is open: pages, menus, wizards, and what goes on by itself. */
final class ConsoleWindow implements AutoCloseable {

  private static final Duration SECRET_LEASE = Duration.ofMinutes(1);

  private final Opening.Ready opened;
  private final Composition console;
  private final Background background;
  private final Desktop desktop;
  private final Runnable restart;
  private final ObjectProperty<Preferences> preferences;
  private final ShellModel model = new ShellModel();
  private final SecretClipboard clipboard;
  private final Ages ages;
  private final PartnerWatch partner;
  private final OpenWizard wizard;
  private final ConsolePages pages;
  private final Navigator navigator;
  private final Shell shell;
  private final OrderChecks checks;

  ConsoleWindow(Opening.Ready opened, Surroundings around) {
    this.opened = opened;
    console = opened.composition();
    background = around.background();
    desktop = around.desktop();
    restart = around.restart();
    preferences = new SimpleObjectProperty<>(around.preferences());
    clipboard = new SecretClipboard(desktop, SECRET_LEASE);
    ages = new Ages(console.place().time(), console.place().zone());
    String tenant = opened.partners().inUse().map(PartnerTenant::name).orElse("");
    partner = new PartnerWatch(console, background, model, preferences, ages, tenant);
    checks = new OrderChecks(this::goOn, background);
    PreferencesSaver saver =
        new PreferencesSaver(preferences, around.preferencesFile(), background);
    wizard =
        new OpenWizard(
            new Wizards(console, background, desktop, clipboard, ages),
            preferences,
            this::showPages);
    pages =
        new ConsolePages(
            console,
            background,
            desktop,
            ages,
            saver,
            checks,
            partner.online(),
            this::open,
            new ServiceScreen(opened, background, desktop, this::restart, this::signedIn)::draw);
    navigator = pages.navigator();
    shell =
        new Shell(
            model,
            navigator,
            ConsoleMenus.of(actions(), navigator, around.theme()),
            partner::ask,
            new SignInWay(this::showSignIn, wizard.leavable()),
            Os.current());
    pages.into(shell, navigator, wizard::begin, wizard::resume);
    wizard.into(shell);
    keepThemeInStep(around.theme());
    partner.ask();
    new OrderWatch(console, background, checks).start();
    fetchWhatIsMissing();
    new DataReport(console, shell.dialogs(), desktop).tell();
  }

  private void fetchWhatIsMissing() {
    new FirstStart(console, background, preferences.get().market(), this::fetched).start();
  }

  /** Somebody has signed in or out. */
  private void signedIn() {
    partner.ask();
    fetchWhatIsMissing();
  }

  private void showSignIn() {
    wizard.leave();
    navigator.show("page.settings");
  }

  private void restart() {
    if (mayClose(restart)) {
      restart.run();
    }
  }

  private void keepThemeInStep(ObjectProperty<ThemeChoice> theme) {
    theme.addListener((_, _, now) -> preferences.set(preferences.get().withTheme(now)));
    preferences.addListener((_, _, now) -> theme.set(now.theme()));
  }

  private ConsoleMenus.Actions actions() {
    DataFolder folder = console.place().folder();
    return new ConsoleMenus.Actions(
        wizard.leavable(),
        wizard::begin,
        this::importPriceSheet,
        this::show,
        this::quit,
        this::about,
        () -> desktop.openFolder(folder.root()),
        () -> desktop.openFolder(folder.logs()));
  }

  Parent root() {
    return shell;
  }

  /** Finds out what became of an order and goes on with it; blocks and may send. */
  private Submission goOn(OrderNumber number) {
    OrderRecord order = console.journal().order(number).orElseThrow();
    return order.open().isPresent()
        ? console.orders().resume(number, secret -> receive(number, secret))
        : new Submission.Sent(console.orders().follow(number));
  }

  /** Credentials that come while no wizard is open are shown over the window, just as once. */
  private void receive(OrderNumber number, AdminCredentials credentials) {
    background.post(() -> show(number, credentials));
  }

  private void show(OrderNumber number, AdminCredentials credentials) {
    StackPane card = new StackPane();
    card.getChildren()
        .setAll(
            new CredentialsCard(credentials, desktop, clipboard, () -> handedOver(number, card)));
    card.setMaxWidth(560);
    shell.dialogs().keep(card, card);
  }

  private void handedOver(OrderNumber number, Region card) {
    clipboard.takeBack();
    shell.dialogs().release(card);
    pages.noteHandedOver(number);
  }

  private void show(Page page) {
    wizard.leave();
    navigator.show(page);
  }

  private void importPriceSheet() {
    wizard.leave();
    pages.importPriceSheet();
  }

  private void open(OrderNumber number) {
    navigator.show("page.orders");
    pages.open(number);
  }

  private void showPages() {
    shell.showPages();
    pages.refresh();
  }

  private void fetched() {
    pages.refresh();
    partner.ask();
  }

  private void about() {
    DataFolder folder = console.place().folder();
    Facts facts =
        new Facts(Version.text(), console.connection().isSandbox(), folder.root(), folder.logs());
    new About(facts, WindowIcons.all().get(4), desktop).open(shell.dialogs());
  }

  private void quit() {
    if (mayClose(Platform::exit)) {
      Platform.exit();
    }
  }

  /**
   * Whether the window may close now; while an order is sent it asks first.
   *
   * @param close is done if the user wants to close all the same
   */
  boolean mayClose(Runnable close) {
    if (isSending()) {
      ask(Icon.ORDERS, text("closing.title"), text("closing.sentence"), close);
    } else if (wizard.isHandingOver() || shell.dialogs().keeps()) {
      ask(Icon.CREDENTIALS, text("closing.handOver"), text("closing.handOver.sentence"), close);
    } else {
      return true;
    }
    return false;
  }

  private void ask(Icon icon, String title, String sentence, Runnable close) {
    Question question =
        new Question(icon, title, sentence, text("closing.close"), text("closing.stay"), true);
    shell.dialogs().ask(question, close);
  }

  /** Also while an order is gone on with from a page. */
  private boolean isSending() {
    return wizard.isSending()
        || checks.running().stream()
            .flatMap(number -> console.journal().order(number).stream())
            .anyMatch(order -> order.open().isPresent());
  }

  /** Tells of a bug, and what is safe all the same. */
  void tell(Throwable cause) {
    String safe = wizard.isSaved() ? text("bug.safe") : text("bug.unsaved");
    shell.dialogs().tell(Bug.of(cause, safe, Version.text()), desktop, this::restart);
  }

  /** Saves what is typed. Called on the JavaFX thread, before its background and it are closed. */
  void stop() {
    wizard.close();
  }

  /** Closes the data folder; blocks. */
  @Override
  public void close() {
    try {
      try {
        console.close();
      } finally {
        opened.lock().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
