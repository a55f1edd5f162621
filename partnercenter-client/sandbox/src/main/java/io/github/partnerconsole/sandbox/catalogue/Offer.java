package io.github.partnerconsole.sandbox.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A traditional offer (offer-resources, 2023-08).
 *
 * @param id a GUID, but for Azure
 * @param limitBy None, Concurrent or LifeTime: how the number of subscriptions is limited to limit
 * @param cycles billing cycles as the API spells them
 * @param qualification what a customer must be to get it, such as Education; empty for anybody
 * @param prerequisites ids of the offers that it is an add-on to; empty where it is none
 * @param price the partner's price of a seat and month, in dollars
 */
public record Offer(
    String id,
    String name,
    String description,
    OfferCategory category,
    int minimum,
    int maximum,
    int rank,
    String limitBy,
    int limit,
    String billing,
    List<String> cycles,
    String qualification,
    boolean isTrial,
    List<String> prerequisites,
    List<String> upgradeTargets,
    BigDecimal price) {

  static Offer of(NamedCsvRecord line, Map<String, String> idsByName) {
    return new Offer(
        line.getField("offer"),
        line.getField("name"),
        line.getField("about"),
        OfferCategory.valueOf(line.getField("category")),
        Integer.parseInt(line.getField("min")),
        Integer.parseInt(line.getField("max")),
        Integer.parseInt(line.getField("rank")),
        line.getField("limitBy"),
        Integer.parseInt(line.getField("limit")),
        line.getField("billing"),
        words(line.getField("cycles")),
        line.getField("qualification"),
        line.getField("trial").equals("yes"),
        ids(line.getField("addOnTo"), idsByName),
        ids(line.getField("upgradesTo"), idsByName),
        new BigDecimal(line.getField("price")));
  }

  public boolean isAddOn() {
    return !prerequisites.isEmpty();
  }

  /** The id of the product that the offer sells. */
  public String productId() {
    return UUID.nameUUIDFromBytes(("product " + name).getBytes(UTF_8)).toString();
  }

  public String unitType() {
    return billing.equals("usage") ? "Usage-based" : "Licenses";
  }

  /** The segment whose customers may buy it. */
  public String segment() {
    return switch (qualification) {
      case "Education" -> "education";
      case "GovernmentCommunityCloud" -> "government";
      default -> "commercial";
    };
  }

  /** The same facts under another id, as an add-on to the given offers. */
  public Offer as(String otherId, List<String> addOnTo) {
    return new Offer(
        otherId,
        name,
        description,
        category,
        minimum,
        maximum,
        rank,
        limitBy,
        limit,
        billing,
        cycles,
        qualification,
        isTrial,
        addOnTo,
        upgradeTargets,
        price);
  }

  /** The same facts under another id, as something that can become the given offers. */
  public Offer becoming(String otherId, boolean asTrial, List<String> targets) {
    return new Offer(
        otherId,
        name,
        description,
        category,
        minimum,
        maximum,
        rank,
        limitBy,
        limit,
        billing,
        cycles,
        qualification,
        asTrial,
        List.of(),
        targets,
        price);
  }

  /** How it is listed among the products; its own id is the SKU's. */
  Sku sku() {
    return new Sku(
        productId(),
        name,
        id,
        name,
        description,
        "Microsoft Corporation",
        segment(),
        isTrial,
        new SkuLimits(minimum, maximum, isAddOn(), List.of()),
        cycles.stream().map(this::plan).toList(),
        SkuTraits.of(ProductFamily.TRADITIONAL, attributes()));
  }

  private Plan plan(String cycle) {
    return cycle.equals("annual")
        ? new Plan("P1Y", "Annual", price.multiply(BigDecimal.valueOf(12)))
        : new Plan("P1Y", "Monthly", price.multiply(BigDecimal.valueOf(12)));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("billingType", billing);
    attributes.put("category", category.title());
    attributes.put("rank", String.valueOf(rank));
    attributes.put("unitType", unitType());
    attributes.put("limitUnitOfMeasure", limitBy);
    attributes.put("limit", String.valueOf(limit));
    return attributes;
  }

  private static List<String> ids(String names, Map<String, String> idsByName) {
    return words(names).stream().map(idsByName::get).toList();
  }

  private static List<String> words(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(";", -1));
  }
}
