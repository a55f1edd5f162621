package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Multipart;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.ActivationLinks;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Purchase orders of customers that Microsoft wants to see
 * (attaching-purchase-order-and-completing-po-details page, 2023-08), and links to activate what
 * other publishers sell.
 */
final class OrderPapersResource {
  private static final String ORDER = "/v1/customers/{customer}/orders/{order}";

  private final Orders orders;
  private final Supplier<UUID> ids;

  OrderPapersResource(Orders orders, Supplier<UUID> ids) {
    this.orders = orders;
    this.ids = ids;
  }

  void addTo(Router router) {
    router.post(ORDER + "/attachment", this::attach);
    router.get(ORDER + "/attachments", OrderPapersResource::attachments);
    router.get(ORDER + "/activationlinks", OrderPapersResource::activationLinks);
    router.get(ORDER + "/lineitems/{line}/activationlinks", OrderPapersResource::linksOfLine);
  }

  private Reply attach(Request request, State state) {
    ObjectNode order = OrdersResource.require(request, state);
    List<Multipart.Part> parts = Multipart.of(request);
    List<Multipart.Part> papers = parts.stream().filter(part -> part.isFile("pofiles")).toList();
    List<Multipart.Part> tenders =
        parts.stream().filter(part -> part.isFile("tenderfiles") || part.isFile("tender")).toList();
    if (papers.isEmpty()) {
      throw new Refusal(ApiError.PO_DOCUMENT_MISSING);
    }
    requireComplete(metadata(parts), !tenders.isEmpty());
    ObjectNode attached =
        Shapes.collection(
            Stream.concat(
                papers.stream().map(part -> attachment(part, "POAttachment")),
                tenders.stream().map(part -> attachment(part, "TenderAttachment"))));
    state.put(Section.ATTACHMENTS, order.path("id").asString(), attached);
    if (orders.status(order).equals("pending po upload")) {
      order.put("status", "po upload complete");
    }
    return Reply.created(attached.deepCopy());
  }

  private static Body metadata(List<Multipart.Part> parts) {
    String text =
        parts.stream()
            .filter(part -> part.name().equalsIgnoreCase("metadata"))
            .map(Multipart.Part::text)
            .findFirst()
            .orElseThrow(() -> new Refusal(ApiError.PO_METADATA_INVALID, "it is missing."));
    try {
      return Body.parse(text);
    } catch (Refusal e) {
      throw new Refusal(ApiError.PO_METADATA_INVALID, "it is not JSON.");
    }
  }

  private static void requireComplete(Body metadata, boolean hasTender) {
    String price = metadata.text("customerPrice").orElse("");
    if (!isAmount(price) || metadata.text("currency").isEmpty()) {
      throw new Refusal(ApiError.PO_METADATA_INVALID, "customerPrice and currency are needed.");
    }
    boolean isTender =
        metadata.isTrue("isPartOfTender")
            || metadata.text("isPartOfTender").filter("true"::equalsIgnoreCase).isPresent();
    if (isTender && !hasTender && metadata.text("tenderLink").isEmpty()) {
      throw new Refusal(ApiError.TENDER_MISSING);
    }
  }

  private static boolean isAmount(String text) {
    try {
      return new BigDecimal(text).signum() >= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private ObjectNode attachment(Multipart.Part part, String type) {
    ObjectNode attachment = Shapes.object();
    String id = ids.get().toString().replace("-", "").substring(0, 14);
    attachment.put("attachmentId", id).put("fileName", part.fileName());
    attachment.put("sizeInKB", (part.size() + 1023) / 1024);
    return attachment.put("attachmentType", type);
  }

  /** What was handed in last; the files themselves are not kept. */
  private static Reply attachments(Request request, State state) {
    String order = OrdersResource.require(request, state).path("id").asString();
    return Reply.ok(
        state
            .find(Section.ATTACHMENTS, order)
            .map(ObjectNode::deepCopy)
            .orElseGet(() -> Shapes.collection(Stream.empty())));
  }

  private static Reply activationLinks(Request request, State state) {
    ObjectNode order = OrdersResource.require(request, state);
    return Reply.ok(links(order, lines(order), ""));
  }

  private static Reply linksOfLine(Request request, State state) {
    ObjectNode order = OrdersResource.require(request, state);
    String number = request.value("line");
    ObjectNode line =
        lines(order)
            .filter(each -> each.path("number").asString().equals(number))
            .findFirst()
            .orElseThrow(() -> new Refusal(ApiError.LINE_NUMBER));
    return Reply.ok(links(order, Stream.of(line), "/lineitems/" + number));
  }

  private static Stream<ObjectNode> lines(ObjectNode order) {
    return order.path("lines").valueStream().map(JsonNode::asObject);
  }

  /** Of those lines that other publishers sell. */
  private static ObjectNode links(ObjectNode order, Stream<ObjectNode> lines, String part) {
    ObjectNode links =
        Shapes.collection(
            lines
                .filter(OrderPapersResource::isOfPublisher)
                .map(line ->
                    ActivationLinks.of(
                        line.path("number").asInt(), line.path("subscription").asString())));
    String path =
        "/customers/"
            + order.path("customer").asString()
            + "/orders/"
            + order.path("id").asString();
    return Shapes.link(links, "self", path + part + "/activationlinks");
  }

  private static boolean isOfPublisher(ObjectNode line) {
    return SubscriptionKind.named(line.path("kind").asString("")) == SubscriptionKind.MARKETPLACE;
  }
}
