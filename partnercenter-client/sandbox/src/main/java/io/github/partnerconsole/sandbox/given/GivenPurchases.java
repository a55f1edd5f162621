package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be bought beside the catalogue, and what Microsoft is to refuse. */
public final class GivenPurchases {
  private final Ledger ledger;

  GivenPurchases(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Refuses every purchase. */
  public GivenPurchases blocked(PurchaseBlock block) {
    return blocked("*", block);
  }

  /** Refuses the purchase of one catalogue item or offer. */
  public GivenPurchases blocked(String item, PurchaseBlock block) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("item", item);
    document.put("block", block.name());
    ledger.change(state -> state.put(Section.PURCHASE_BLOCKS, item, document));
    return this;
  }

  /** Refuses every migration to new commerce. */
  public GivenPurchases migrationsBlocked() {
    String item = "newcommerce-migration";
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("item", item);
    ledger.change(state -> state.put(Section.PURCHASE_BLOCKS, item, document));
    return this;
  }

  /** A reseller of the provider that may sell; nothing where the MPN id is empty. */
  public GivenPurchases reseller(String mpnId) {
    if (!mpnId.isEmpty()) {
      String tenant = UUID.nameUUIDFromBytes(mpnId.getBytes(StandardCharsets.UTF_8)).toString();
      ObjectNode reseller = JsonNodeFactory.instance.objectNode().put("id", tenant);
      reseller.put("mpnId", mpnId).put("name", "Reseller " + mpnId).put("location", "NL");
      reseller.put("region", Provider.REGION).put("mpaSigned", true);
      ledger.change(state -> state.put(Section.RESELLERS, tenant, reseller));
    }
    return this;
  }

  /** Puts something on sale. */
  public GivenPurchases onSale(GivenWare ware) {
    ledger.change(state -> state.put(Section.WARES, ware.item(), ware.document()));
    return this;
  }
}
