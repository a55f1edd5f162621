package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.agreements.AgreementsModel;
import io.github.partnerconsole.app.agreements.AgreementsPage;
import io.github.partnerconsole.app.catalogue.CatalogueModel;
import io.github.partnerconsole.app.catalogue.CataloguePage;
import io.github.partnerconsole.app.customers.CustomersModel;
import io.github.partnerconsole.app.customers.CustomersPage;
import io.github.partnerconsole.app.home.DataKind;
import io.github.partnerconsole.app.home.HomeActions;
import io.github.partnerconsole.app.home.HomeModel;
import io.github.partnerconsole.app.home.HomePage;
import io.github.partnerconsole.app.home.LocalData;
import io.github.partnerconsole.app.orders.OrdersModel;
import io.github.partnerconsole.app.orders.OrdersPage;
import io.github.partnerconsole.app.settings.DemoReset;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesSaver;
import io.github.partnerconsole.app.settings.SettingsPage;
import io.github.partnerconsole.app.shell.Navigator;
import io.github.partnerconsole.app.shell.Pages;
import io.github.partnerconsole.app.shell.Shell;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.CountryNames;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.sandbox.Sandbox;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Makes the pages and joins them: each gets what it needs, and knows no other. */
final class ConsolePages {

  private final Composition console;
  private final Background background;
  private final Desktop desktop;
  private final Ages ages;
  private final PreferencesSaver saver;
  private final ObservableValue<Boolean> online;
  private final Consumer<OrderNumber> showOrder;
  private final Function<Dialogs, Node> service;
  private final HomeModel home;
  private final OrdersModel orders;
  private Optional<Ways> ways = Optional.empty();
  private Optional<OrdersPage> ordersPage = Optional.empty();
  private Optional<CataloguePage> cataloguePage = Optional.empty();

  /** Where pages lead to, once the frame is there. */
  private record Ways(
      Shell shell, Navigator navigator, Runnable newOrder, Consumer<SavedDraft> resume) {}

  /**
   * The models; pages are drawn when they are first shown.
   *
   * @param showOrder goes to the orders page and looks at that order
   * @param service draws what the settings say about sandbox, tenants and sign-in
   */
  ConsolePages(
      Composition console,
      Background background,
      Desktop desktop,
      Ages ages,
      PreferencesSaver saver,
      OrderChecks checks,
      ObservableValue<Boolean> online,
      Consumer<OrderNumber> showOrder,
      Function<Dialogs, Node> service) {
    this.console = console;
    this.background = background;
    this.desktop = desktop;
    this.ages = ages;
    this.saver = saver;
    this.online = online;
    this.showOrder = showOrder;
    this.service = service;
    DraftStore drafts = console.databases().drafts();
    home =
        new HomeModel(
            console.journal(),
            drafts,
            localData(),
            sources(),
            checks,
            background,
            console.place().time(),
            console.place().ids());
    orders = new OrdersModel(console.journal(), console.orderIndex(), drafts, checks, background);
  }

  private LocalData localData() {
    return new LocalData(
        this::market,
        console.catalog(),
        console.databases().countryRules(),
        console.databases().customers(),
        console.databases().resellers());
  }

  private Market market() {
    return saver.preferences().get().market();
  }

  private Map<DataKind, Callable<?>> sources() {
    return Map.of(
        DataKind.CATALOGUE, () -> console.imports().fromPartnerCenter(market()),
        DataKind.COUNTRY_RULES, () -> console.countries().refresh(new CountryCode(market().iso2())),
        DataKind.CUSTOMERS, () -> FirstStart.fetchCustomers(console),
        DataKind.RESELLER_AGREEMENTS, () -> console.resellers().refreshAgreements());
  }

  Navigator navigator() {
    return new Pages(
            this::home,
            this::customers,
            this::orders,
            orders.waiting(),
            this::catalogue,
            this::agreements,
            this::settings)
        .navigator();
  }

  /** Joins the pages with the frame that shows them; before it no page is drawn. */
  void into(Shell shell, Navigator navigator, Runnable newOrder, Consumer<SavedDraft> resumeDraft) {
    ways = Optional.of(new Ways(shell, navigator, newOrder, resumeDraft));
    shell.showPages();
  }

  private Ways ways() {
    return ways.orElseThrow(() -> new IllegalStateException("The frame comes first"));
  }

  /** Reads anew what may have changed while a wizard was open: a new customer is one of ours. */
  void refresh() {
    home.load();
    background
        .run(() -> FirstStart.fetchCustomers(console))
        .onSuccess(_ -> home.load())
        .onFailure(_ -> {}) // the list that is there stays, with its age
        .start();
  }

  /** Looks at an order on the orders page. */
  void open(OrderNumber number) {
    ordersPage.ifPresent(page -> page.open(number));
  }

  /** Goes to the catalogue and lets the user choose a price sheet. */
  void importPriceSheet() {
    ways().navigator().show("page.catalogue");
    cataloguePage.ifPresent(CataloguePage::importPriceSheet);
  }

  /** Opens a draft, or the order that was made from it where that must be settled first. */
  private void resume(SavedDraft saved) {
    Optional<OrderRecord> unsettled =
        console.journal().orders().stream()
            .filter(order -> order.plan().draftId().equals(saved.draft().id()))
            .filter(order -> order.state() != OrderState.SUPERSEDED)
            .findFirst()
            .filter(ConsolePages::mustBeSettled);
    unsettled.ifPresentOrElse(
        order -> showOrder.accept(order.number()), () -> ways().resume().accept(saved));
  }

  private static boolean mustBeSettled(OrderRecord order) {
    return switch (order.state()) {
      case UNKNOWN, UNDER_REVIEW, PROVISIONING, ACTIVE -> true;
      case PARTLY_FAILED -> order.leftOut().isEmpty();
      case NOT_SENT, STOPPED, REFUSED, SUPERSEDED -> false;
    };
  }

  private Node home() {
    HomeActions actions =
        new HomeActions(
            ways().newOrder(),
            this::importPriceSheet,
            this::resume,
            showOrder,
            () -> ways().navigator().show("page.orders"),
            saved -> Texts.text(saved.step()));
    return new HomePage(home, actions, ways().shell().toasts(), ages, online);
  }

  private Node customers() {
    CustomersModel model =
        new CustomersModel(
            console.databases().customers(),
            console.customers(),
            background,
            console.place().time());
    return new CustomersPage(model, desktop::copy, ages, online);
  }

  private Node orders() {
    OrdersPage page =
        new OrdersPage(
            orders,
            new OrdersPage.Actions(
                ways().newOrder(), this::resume, this::noteHandedOver, desktop::copy),
            ages,
            online);
    ordersPage = Optional.of(page);
    return page;
  }

  /** Notes that a person has the password of the first administrator. */
  void noteHandedOver(OrderNumber number) {
    background
        .run(() -> {
          console.orders().noteHandedOver(number);
          return true;
        })
        .toTheEnd()
        .start();
  }

  private Node catalogue() {
    CatalogueModel model =
        new CatalogueModel(
            console.catalog(),
            console.imports(),
            background,
            market(),
            saver.preferences().map(Preferences::annualBilling));
    saver.preferences().map(Preferences::market).subscribe(model.market()::set);
    CataloguePage page =
        new CataloguePage(model, markets(), desktop, ages, ways().shell().toasts(), online);
    cataloguePage = Optional.of(page);
    return page;
  }

  private List<Market> markets() {
    return console.countries().countries().stream()
        .map(Market::of)
        .sorted(Comparator.comparing(market -> CountryNames.of(market.iso2())))
        .toList();
  }

  private Node agreements() {
    AgreementsModel model = new AgreementsModel(console.acceptances(), background);
    return new AgreementsPage(model, desktop::copy, ages);
  }

  private Node settings() {
    DataFolder folder = console.place().folder();
    return new SettingsPage(
        saver,
        new SettingsPage.Surroundings(
            service.apply(ways().shell().dialogs()),
            markets(),
            folder.root(),
            folder.logs(),
            desktop,
            ways().shell().dialogs(),
            console.connection().sandbox().map(this::reset)));
  }

  private DemoReset reset(Sandbox sandbox) {
    return new DemoReset(
        background,
        () -> {
          sandbox.resetDemoData();
          return FirstStart.fetchCustomers(console);
        },
        this::demoDataReset,
        failure -> ways().shell().dialogs().tell(text("settings.reset"), FailureTexts.of(failure)));
  }

  private void demoDataReset() {
    refresh();
    ways()
        .shell()
        .toasts()
        .show(text("settings.resetDone"), text("settings.resetDoneLine"), Optional.empty());
  }
}
