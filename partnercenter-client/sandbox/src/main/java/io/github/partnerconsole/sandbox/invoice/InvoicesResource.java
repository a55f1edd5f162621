package io.github.partnerconsole.sandbox.invoice;

import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.OffsetPage;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The partner's invoices, to be read only, and what is owed by them (get-a-collection-of-invoices,
 * get-invoice-by-id, get-invoice-summaries, 2022-06).
 */
public final class InvoicesResource {
  private static final String ONE = "/v1/invoices/{invoice}";

  private final InvoiceShapes shapes;

  public InvoicesResource(Markets markets) {
    this.shapes = new InvoiceShapes(markets);
  }

  public void addTo(Router router) {
    router.get("/v1/invoices", this::invoices);
    Router users = router.needing(Access.USER);
    users.get("/v1/invoices/summary", this::summary);
    users.get("/v1/invoices/summaries", this::summaries);
    users.get(ONE, this::invoice);
    users.get(ONE + "/documents/statement", this::statement);
    users.get(ONE + "/receipts/{receipt}/documents/statement", this::receipt);
  }

  /** From the newest, each with its corrections. */
  private Reply invoices(Request request, State state) {
    List<ObjectNode> found =
        state
            .all(Section.INVOICES)
            .filter(kept -> !kept.has("amends"))
            .sorted(
                Comparator.comparing((ObjectNode kept) -> kept.path("date").asString()).reversed())
            .toList();
    return Reply.ok(
        OffsetPage.of(request, found)
            .shape(request, "/invoices", kept -> shapes.invoice(kept, amendments(kept, state))));
  }

  private Reply invoice(Request request, State state) {
    ObjectNode kept = require(request, state);
    return Reply.ok(shapes.invoice(kept, amendments(kept, state)));
  }

  private static ObjectNode require(Request request, State state) {
    String id = request.value("invoice");
    return find(id, state).orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "invoice " + id));
  }

  private Reply statement(Request request, State state) {
    return pdf("Invoice", shapes.invoice(require(request, state), List.of()));
  }

  private Reply receipt(Request request, State state) {
    ObjectNode invoice = shapes.invoice(require(request, state), List.of());
    String id = request.value("receipt");
    if (!invoice.at("/taxReceipts/0/id").asString("").equals(id)) {
      throw new Refusal(ApiError.NOT_FOUND, "receipt " + id);
    }
    return pdf("Tax receipt " + id + " of invoice", invoice);
  }

  /** What the links of an invoice lead to (get-invoice-statement, 2022-06): a single page. */
  private static Reply pdf(String title, ObjectNode invoice) {
    String id = invoice.path("id").asString();
    String day = invoice.path("invoiceDate").asString().substring(0, 10);
    String total =
        invoice.path("currencyCode").asString() + " " + invoice.path("totalCharges").asString();
    byte[] page =
        InvoicePdf.of(
            List.of("Partner Center sandbox", title + " " + id, "Date: " + day, "Total: " + total));
    return Reply.stream("application/pdf", out -> out.write(page))
        .with("Content-Disposition", "attachment; filename=" + id + ".pdf");
  }

  /** By its number, or as links name it: with its type in front. */
  private static Optional<ObjectNode> find(String id, State state) {
    return state
        .find(Section.INVOICES, id)
        .or(() -> state.find(Section.INVOICES, id.replaceFirst("(?i)^(recurring|onetime)-", "")));
  }

  private static List<ObjectNode> amendments(ObjectNode invoice, State state) {
    String id = invoice.path("id").asString();
    return state
        .all(Section.INVOICES)
        .filter(kept -> kept.path("amends").asString("").equals(id))
        .toList();
  }

  private Reply summary(Request request, State state) {
    return Reply.ok(
        byCurrency(state).values().stream()
            .findFirst()
            .map(shapes::summary)
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "invoices")));
  }

  private Reply summaries(Request request, State state) {
    return Reply.ok(
        Shapes.link(
            Shapes.collection(byCurrency(state).values().stream().map(shapes::summary)),
            "self",
            "/invoices/summaries"));
  }

  /** The partner's own currency, that of the first invoice, comes first. */
  private static Map<String, List<ObjectNode>> byCurrency(State state) {
    return state
        .all(Section.INVOICES)
        .collect(
            Collectors.groupingBy(
                kept -> kept.path("currency").asString(), LinkedHashMap::new, Collectors.toList()));
  }
}
