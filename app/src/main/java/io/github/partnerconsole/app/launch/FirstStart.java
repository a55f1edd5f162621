package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Fetches what a console that was never used lacks, so that a first order needs no set-up: the home market's prices, customers, resellers. */
final class FirstStart {

  private static final Logger LOG = System.getLogger(FirstStart.class.getName());

  private final Composition console;
  private final Background background;
  private final Market market;
  private final Runnable refresh;

  /**
   * @param refresh is called when something came
   */
  FirstStart(Composition console, Background background, Market market, Runnable refresh) {
    this.console = console;
    this.background = background;
    this.market = market;
    this.refresh = refresh;
  }

  void start() {
    background
        .run(this::fetchWhatIsMissing)
        .onSuccess(_ -> refresh.run())
        .onFailure(failure -> LOG.log(Level.INFO, "First data could not be fetched: {0}", failure))
        .start();
  }

  private boolean fetchWhatIsMissing() {
    if (console.catalog().sheet(market).isEmpty()) {
      fetchPrices();
    }
    if (console.databases().customers().latest().isEmpty()) {
      fetchCustomers(console);
    }
    if (console.databases().resellers().latest().isEmpty()) {
      console.resellers().latest();
    }
    console.countries().refresh(new CountryCode(market.iso2()));
    return true;
  }

  /** Fetches the list of customers and keeps it. */
  static CustomerSnapshot fetchCustomers(Composition console) {
    CustomerSnapshot fetched =
        new CustomerSnapshot(console.customers().all(), console.place().time().instant());
    console.databases().customers().keep(fetched);
    return fetched;
  }

  private void fetchPrices() {
    try {
      console.imports().fromPartnerCenter(market);
    } catch (SheetRefused e) {
      LOG.log(Level.WARNING, "The price sheet of {0} cannot be read: {1}", market, e.reason());
    }
  }
}
