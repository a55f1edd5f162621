package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the lines of a cart from what was sent, each with its price or with what is wrong. */
final class CartLines {
  private static final int MOST_ADDITIONAL_RESELLERS = 5;

  private final Shelf shelf;
  private final LineCheck check;
  private final LinePrice price;

  CartLines(Shelf shelf, LineCheck check, LinePrice price) {
    this.shelf = shelf;
    this.check = check;
    this.price = price;
  }

  /** The lines of a cart body, for a buyer. */
  ArrayNode of(Body body, Buyer buyer) {
    List<Body> sent = body.items("lineItems");
    if (sent.isEmpty()) {
      throw new Refusal(ApiError.INVALID_INPUT, "A cart needs at least one line item.");
    }
    requireAttestation(body, sent);
    Buyer withCart = buyer.with(products(sent));
    Map<String, String> groups = new LinkedHashMap<>();
    ArrayNode lines = Shapes.object().putArray("lineItems");
    for (Body line : sent) {
      lines.add(line(line, lines.size(), withCart, groups));
    }
    return lines;
  }

  /** Who sells with further resellers attests to it for all of them (900206). */
  private static void requireAttestation(Body body, List<Body> sent) {
    List<String> keys =
        sent.stream()
            .flatMap(line -> line.items("participants").stream())
            .map(each -> each.text("key").orElse(""))
            .filter(key -> Spelling.plain(key).equals("additionaltransactionreseller"))
            .toList();
    if (!keys.isEmpty() && !body.isTrue("partnerOnRecordAttestationAccepted")) {
      throw new Refusal(ApiError.PARTNER_ATTESTATION_MISSING);
    }
  }

  private static List<String> products(List<Body> sent) {
    List<String> products = new ArrayList<>();
    for (Body line : sent) {
      products.add(line.text("catalogItemId").orElse("").split(":", -1)[0]);
    }
    return products;
  }

  private ObjectNode line(Body sent, int index, Buyer buyer, Map<String, String> groups) {
    String item = sent.text("catalogItemId").orElse("");
    Optional<Ware> ware = shelf.find(item, buyer.state());
    ObjectNode line = Shapes.object().put("id", sent.wholeNumber("id").orElse(index));
    line.put("catalogItemId", item);
    copy(sent, line, "friendlyName");
    line.put("quantity", sent.wholeNumber("quantity").orElse(0));
    line.put("currencyCode", buyer.market().currency().code());
    line.put("billingCycle", BillingCycles.of(sent, "monthly"));
    term(sent, ware).ifPresent(term -> line.put("termDuration", term));
    copy(sent, line, "promotionId");
    ware.filter(_ -> !line.has("promotionId"))
        .flatMap(found -> check.promotions().automatic(line, found, buyer))
        .ifPresent(promotion -> line.put("promotionId", promotion));
    copy(sent, line, "customTermEndDate");
    copyParticipants(sent, line, buyer);
    copyContext(sent, line);
    commitment(sent, ware).ifPresent(commitment -> commitment.putInto(line));
    line.put("orderGroup", group(line, ware, groups));
    complete(sent, line, ware, buyer);
    addAddons(sent, line, buyer, groups);
    return line;
  }

  /** A savings plan is bought by what is committed to; of anything else that says nothing. */
  private static Optional<Commitment> commitment(Body sent, Optional<Ware> ware) {
    Optional<Commitment> commitment = Commitment.sent(sent);
    boolean isNeeded =
        ware.filter(found -> found.kind() == SubscriptionKind.SAVINGS_PLAN).isPresent();
    if (isNeeded && commitment.isEmpty()) {
      throw Commitment.refusal("A savings plan needs a purchase commitment.");
    }
    return commitment.filter(_ -> isNeeded);
  }

  private static Optional<String> term(Body sent, Optional<Ware> ware) {
    return sent.text("termDuration").or(() -> ware.map(Ware::term).filter(term -> !term.isEmpty()));
  }

  /** One order bills in one way, and takes either new commerce or what was before it. */
  private static String group(ObjectNode line, Optional<Ware> ware, Map<String, String> groups) {
    String cycle = line.path("billingCycle").asString();
    boolean isLegacy = ware.map(Ware::kind).filter(kind -> kind.isLegacy()).isPresent();
    String start = isLegacy ? "OMS-" : "";
    long others =
        groups.values().stream().filter(group -> group.startsWith("OMS-") == isLegacy).count();
    return groups.computeIfAbsent(start + cycle, _ -> start + others);
  }

  private void complete(Body sent, ObjectNode line, Optional<Ware> ware, Buyer buyer) {
    Optional<LineError> error =
        ware.isEmpty()
            ? Optional.of(LineError.CATALOG_ITEM)
            : check.first(sent, line, ware.get(), buyer);
    if (error.isPresent()) {
      line.set("error", error.get().shape());
    } else {
      ware.flatMap(found -> price.of(found, line, buyer))
          .ifPresent(pricing -> line.set("pricing", pricing));
    }
  }

  private void addAddons(Body sent, ObjectNode line, Buyer buyer, Map<String, String> groups) {
    List<Body> addons = sent.items("addonItems");
    if (!addons.isEmpty()) {
      ArrayNode made = line.putArray("addonItems");
      addons.forEach(addon -> made.add(line(addon, made.size(), buyer, groups)));
    }
  }

  private static void copyContext(Body sent, ObjectNode line) {
    ObjectNode context = line.putObject("provisioningContext");
    sent.at("provisioningContext")
        .node()
        .propertyStream()
        .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
        .forEach(each -> context.put(camelCase(each.getKey()), each.getValue().asString()));
    if (sent.at("attestationAccepted").isPresent()) {
      line.put("attestationAccepted", sent.isTrue("attestationAccepted"));
    }
    // An object in the samples, an array in the table (cart resources page, 2023-08).
    Body renewsTo = sent.items("renewsTo").stream().findFirst().orElse(sent.at("renewsTo"));
    renewsTo
        .text("termDuration")
        .ifPresent(term -> line.putObject("renewsTo").put("termDuration", term));
  }

  private static String camelCase(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static void copyParticipants(Body sent, ObjectNode line, Buyer buyer) {
    int additional = 0;
    for (Body participant : sent.items("participants")) {
      String mpnId = participant.text("value").orElse("");
      String key = participant.text("key").orElse("transaction_reseller");
      buyer.requireReseller(mpnId);
      additional += Spelling.plain(key).startsWith("additional") ? 1 : 0;
      line.withArray("/participants").addObject().put("key", key).put("value", mpnId);
    }
    if (additional > MOST_ADDITIONAL_RESELLERS) {
      throw new Refusal(ApiError.INVALID_INPUT, "At most five additional resellers are possible.");
    }
  }

  private static void copy(Body sent, ObjectNode line, String member) {
    sent.text(member).ifPresent(value -> line.put(member, value));
  }
}
