package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.AgreementForm;
import io.github.partnerconsole.core.order.NewTenantChecks;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.core.order.Submission;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.core.record.JournalFile;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Places one order for a new tenant without a window: a temporary folder, a sandbox in memory, and
 * the same parts as the console itself.
 */
final class SelfCheck {

  private static final Market MARKET = new Market("NL");

  private final Consumer<String> print;
  private final Composition console;

  private SelfCheck(Consumer<String> print, Composition console) {
    this.print = print;
    this.console = console;
  }

  /**
   * Runs the check.
   *
   * @param print is given a line for each step, with its time
   * @return whether every step went well
   */
  static boolean run(Consumer<String> print) {
    try {
      Path folder = Files.createTempDirectory("partner-console-self-check");
      SandboxOptions sandbox =
          SandboxOptions.inMemory().withProvisioningTime(Duration.ofMillis(500));
      try (Composition console =
          Composition.open(Place.here(new DataFolder(folder)), Connection.toOwnSandbox(sandbox))) {
        new SelfCheck(print, console).check();
      } finally {
        TemporaryFolder.delete(folder);
      }
      print.accept("Everything works.");
      return true;
    } catch (Exception e) {
      print.accept("Failed: " + e.getMessage());
      return false;
    }
  }

  private void check() throws Exception {
    step("Import a price sheet", this::importSheet);
    step("Ask who is signed in", console.partner()::signedIn);
    NewTenantChecks checks = console.newTenantChecks(Preferences.INITIAL);
    NewTenantDraft draft =
        NewTenantDraft.blank(console.place().ids().get(), console.place().time().instant());
    draft = step("Company", draft, it -> company(checks, it));
    draft = step("Domain", draft, it -> checks.domain(it.withDomainPrefix(prefix())));
    draft = step("Reseller", draft, it -> checks.seller(it.withSeller(signedReseller())));
    draft = step("Customer agreement", draft, it -> checks.agreement(agreement(checks, it)));
    draft = step("What to buy", draft, it -> checks.basket(it.withLines(List.of(line()))));
    NewTenantDraft ready = step("Pre-flight", draft, it -> preFlight(checks, it));
    OrderRecord placed = step("Submit", () -> submit(checks, ready));
    step("Provisioning", () -> provision(placed));
    step("Verify the journal", this::verifyJournal);
    step("Verify the acceptance log", this::verifyAcceptances);
  }

  private <T> T step(String name, Callable<T> work) throws Exception {
    long begun = System.nanoTime();
    T result = work.call();
    Duration time = Duration.ofNanos(System.nanoTime() - begun);
    print.accept("%-28s %6d ms".formatted(name, time.toMillis()));
    return result;
  }

  private NewTenantDraft step(
      String name, NewTenantDraft draft, Function<NewTenantDraft, NewTenantDraft> work)
      throws Exception {
    return step(name, () -> work.apply(draft));
  }

  private int importSheet() throws SheetRefused {
    return console.imports().fromPartnerCenter(MARKET).sheet().skus();
  }

  private static NewTenantDraft company(NewTenantChecks checks, NewTenantDraft draft) {
    Address address =
        new Address(new CountryCode("NL"), "Lindeplein 14", "", "Amsterdam", "", "1017 AB");
    ContactPerson contact =
        new ContactPerson("Noor", "Visser", "noor@zelfcontrole.example", "+31 20 555 0123");
    Company company = new Company("Zelfcontrole Groep B.V.", "", address, contact);
    NewTenantDraft checked = checks.company(draft.withCompany(company).withCulture("nl-NL"));
    return checked.withConsent(io.github.partnerconsole.core.order.Consent.ADDRESS_IS_RIGHT, true);
  }

  private static DomainPrefix prefix() {
    return new DomainPrefix("zelfcontrole");
  }

  private Seller signedReseller() {
    for (IndirectReseller reseller : console.resellers().latest().resellers()) {
      if (reseller.active() && console.resellers().isSigned(reseller)) {
        return new Seller.Reseller(reseller);
      }
    }
    throw new IllegalStateException("no reseller has signed the partner agreement");
  }

  private static NewTenantDraft agreement(NewTenantChecks checks, NewTenantDraft draft) {
    ContactPerson contact = draft.company().contact();
    Signatory signatory =
        new Signatory(contact.firstName(), contact.lastName(), contact.email(), contact.phone());
    return draft.withAgreement(
        AgreementForm.BLANK
            .withSignatory(signatory)
            .withTypedDate(checks.rules().facts().today().toString())
            .withLanguage("en-US")
            .withDeclared(true));
  }

  private OrderLine line() {
    CatalogQuery query =
        new CatalogQuery(
            MARKET, "Business Standard", Set.of(Segment.COMMERCIAL), Optional.of(false), 1);
    CatalogSku sku = console.catalog().search(query).skus().getFirst();
    BillingChoices choices = BillingChoices.of(sku, Preferences.INITIAL.annualBilling());
    BillingChoice choice = choices.offered().getFirst();
    return new OrderLine(MARKET, sku.skuTitle(), sku.segment(), choice, choice, "5");
  }

  private static NewTenantDraft preFlight(NewTenantChecks checks, NewTenantDraft draft) {
    NewTenantDraft asked = checks.all(draft);
    List<String> open =
        checks.rules().preFlight(asked).stream()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.BLOCK)
            .map(verdict -> verdict.finding().map(Finding::key).orElseThrow())
            .toList();
    require(open.isEmpty(), "pre-flight blocks: " + open);
    return asked;
  }

  private OrderRecord submit(NewTenantChecks checks, NewTenantDraft draft) {
    boolean[] credentials = {false};
    Submission submission =
        console
            .orders()
            .place(console.planner().plan(draft, checks.rules()), _ -> credentials[0] = true);
    require(credentials[0], "no credentials came");
    if (submission instanceof Submission.Sent(OrderRecord order)) {
      require(order.open().isEmpty(), "the order stands at " + order.state());
      return order;
    }
    throw new IllegalStateException("the order was held");
  }

  private OrderState provision(OrderRecord placed) throws InterruptedException {
    for (int tries = 0; tries < 50; tries++) {
      if (console.orders().follow(placed.number()).state() == OrderState.ACTIVE) {
        return OrderState.ACTIVE;
      }
      Thread.sleep(Duration.ofMillis(200));
    }
    throw new IllegalStateException("not active after 10 s");
  }

  private int verifyJournal() throws IOException {
    JournalFile again =
        JournalFile.open(console.place().folder().journal(), console.place().time());
    require(again.report().isClean(), "the journal is damaged");
    require(again.orders().equals(console.journal().orders()), "the journal reads otherwise");
    return again.orders().size();
  }

  private LogVerdict verifyAcceptances() {
    LogVerdict verdict = console.acceptances().verify();
    require(
        verdict instanceof LogVerdict.Intact intact && intact.entries() == 2, "log: " + verdict);
    return verdict;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
