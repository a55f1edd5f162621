package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.AgreementForm;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.NewTenantChecks;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.core.order.Submission;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A console without a window on a folder of its own, wired as always, and someone at it who orders
 * for a new customer.
 */
record Trial(Composition console, Preferences preferences) implements AutoCloseable {

  static final String SIGNED = "6502117";
  static final String UNSIGNED = "6502125";
  static final String DOMAIN = "windroos.onmicrosoft.com";

  /** Opens a console with a sandbox of its own. */
  static Trial open(Path folder, SandboxOptions options) throws IOException {
    return open(folder, Connection.toOwnSandbox(options));
  }

  static Trial open(Path folder, Connection connection) {
    Place place =
        new Place(
            new DataFolder(folder),
            "m.devries",
            ZoneOffset.UTC,
            InstantSource.system(),
            UUID::randomUUID);
    Composition console = Composition.open(place, connection);
    console.partner().signedIn();
    return new Trial(console, Preferences.INITIAL);
  }

  Trial with(Preferences changed) {
    return new Trial(console, changed);
  }

  Sandbox sandbox() {
    return console.connection().sandbox().orElseThrow();
  }

  NewTenantChecks checks() {
    return console.newTenantChecks(preferences);
  }

  /** An order that nothing is wrong with: five seats by the month, through a signed reseller. */
  NewTenantDraft ready() throws SheetRefused {
    return ready(Companies.DUTCH);
  }

  NewTenantDraft ready(Company company) throws SheetRefused {
    NewTenantDraft filled = filled(company);
    console.imports().fromPartnerCenter(filled.market());
    return checks().all(filled.withLines(List.of(line(filled.market(), BillingPlan.MONTHLY, "5"))));
  }

  /** All but the basket, with the acceptance recorded. */
  NewTenantDraft filled(Company company) {
    NewTenantDraft draft =
        blank()
            .withCompany(company)
            .withCulture("en-US")
            .withDomainPrefix(new DomainPrefix("windroos"))
            .withSeller(new Seller.Reseller(reseller(SIGNED)));
    return checks().agreement(checks().company(draft.withAgreement(accepted(company))));
  }

  NewTenantDraft blank() {
    return NewTenantDraft.blank(console.place().ids().get(), console.place().time().instant());
  }

  AgreementForm accepted(Company company) {
    ContactPerson contact = company.contact();
    Signatory signatory =
        new Signatory(contact.firstName(), contact.lastName(), contact.email(), contact.phone());
    String today = checks().rules().facts().today().toString();
    return AgreementForm.BLANK
        .withSignatory(signatory)
        .withTypedDate(today)
        .withLanguage("en-US")
        .withDeclared(true);
  }

  IndirectReseller reseller(String mpnId) {
    return console.resellers().latest().resellers().stream()
        .filter(reseller -> reseller.mpnId().value().equals(mpnId))
        .findFirst()
        .orElseThrow();
  }

  OrderLine line(Market market, BillingPlan plan, String quantity) {
    return line(market, sku(market, "Microsoft 365 Business Standard"), plan, quantity);
  }

  OrderLine line(Market market, CatalogSku sku, BillingPlan plan, String quantity) {
    BillingChoices choices = BillingChoices.of(sku, preferences.annualBilling());
    BillingChoice choice =
        choices.offered().stream()
            .filter(offered -> offered.plan() == plan)
            .findFirst()
            .orElseThrow();
    BillingChoice sent = choices.provisionedAs(choice).orElseThrow();
    return new OrderLine(market, sku.skuTitle(), sku.segment(), choice, sent, quantity);
  }

  /** The commercial SKU of exactly this title. */
  CatalogSku sku(Market market, String title) {
    CatalogQuery query =
        new CatalogQuery(market, title, Set.of(Segment.COMMERCIAL), Optional.of(false), 100);
    return console.catalog().search(query).skus().stream()
        .filter(sku -> sku.skuTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  DraftStore drafts() {
    return console.databases().drafts();
  }

  void save(NewTenantDraft draft) {
    drafts().save(new SavedDraft(draft, "newTenant.preFlight", 6, 6, 0, 0, draft.begunAt()));
  }

  /** The draft as it is kept. */
  NewTenantDraft kept(NewTenantDraft draft) {
    return (NewTenantDraft) drafts().find(draft.id()).orElseThrow().draft();
  }

  OrderState state(OrderRecord order) {
    return console.journal().order(order.number()).orElseThrow().state();
  }

  List<Verdict> preFlight(NewTenantDraft draft) {
    return checks().rules().preFlight(draft);
  }

  /** Keys of what pre-flight says in that way. */
  List<String> keys(NewTenantDraft draft, Verdict.Outcome outcome) {
    return preFlight(draft).stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .flatMap(verdict -> verdict.finding().map(Finding::key).stream())
        .toList();
  }

  List<String> blocks(NewTenantDraft draft) {
    return keys(draft, Verdict.Outcome.BLOCK);
  }

  Submission submit(NewTenantDraft draft) {
    return submit(draft, new ArrayList<>());
  }

  Submission submit(NewTenantDraft draft, List<AdminCredentials> credentials) {
    return console
        .orders()
        .place(console.planner().plan(draft, checks().rules()), credentials::add);
  }

  /** The order as it stands after everything was sent that could be. */
  OrderRecord place(NewTenantDraft draft) {
    return sent(submit(draft));
  }

  OrderRecord resume(OrderRecord order) {
    return sent(console.orders().resume(order.number(), _ -> {}));
  }

  static OrderRecord sent(Submission submission) {
    if (submission instanceof Submission.Sent(OrderRecord order)) {
      return order;
    }
    throw new AssertionError("Not sent: " + submission);
  }

  /** Calls that the sandbox received and that change something. */
  List<ReceivedCall> writes() {
    return sandbox().requests().stream()
        .filter(call -> call.method().equals("POST") && !call.path().contains("/validations/"))
        .toList();
  }

  long received(String method, String pathPart) {
    return sandbox().requests().stream()
        .filter(call -> call.method().equals(method) && call.path().contains(pathPart))
        .count();
  }

  @Override
  public void close() {
    console.close();
  }
}
