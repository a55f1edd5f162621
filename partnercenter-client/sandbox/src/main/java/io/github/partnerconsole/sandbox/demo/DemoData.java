package io.github.partnerconsole.sandbox.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.table.Table;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The companies that the sandbox starts with: all invented, their ids the same every time. */
public final class DemoData {
  private DemoData() {}

  /** The provider's resellers, without a customer. */
  public static State resellersOnly() {
    State state = State.empty();
    for (NamedCsvRecord line : Table.read(DemoData.class, "resellers.csv")) {
      ObjectNode reseller = reseller(line);
      state.put(Section.RESELLERS, reseller.path("id").asString(), reseller);
    }
    putValidationCode(state, "42177", "Aldermoor Cloud Public Sector", 4);
    putValidationCode(state, "987654", "Aldermoor Cloud Schools", 5);
    return state;
  }

  /** The resellers and forty customers, as of now. */
  public static State full(Instant now) {
    State state = resellersOnly();
    for (NamedCsvRecord line : Table.read(DemoData.class, "customers.csv")) {
      DemoCustomer.of(line, now).putInto(state);
    }
    DemoInvoices.putInto(state, now);
    return state;
  }

  /** Adds a customer of this tenant id, otherwise like the first one of the table. */
  public static void putCustomer(State state, String tenantId, Instant now) {
    NamedCsvRecord line = Table.read(DemoData.class, "customers.csv").getFirst();
    String prefix = "given" + Integer.toHexString(tenantId.hashCode());
    new DemoCustomer(line, now, tenantId, prefix).putInto(state);
  }

  private static void putValidationCode(State state, String code, String name, int remaining) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("id", code);
    kept.put("organizationName", name).put("maxCreates", 5).put("remainingCreates", remaining);
    state.put(Section.VALIDATION_CODES, code, kept.put("changedAt", "2026-03-02T08:15:30.25Z"));
  }

  static String resellerTenant(String mpnId) {
    return id("reseller " + mpnId);
  }

  static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  private static ObjectNode reseller(NamedCsvRecord line) {
    String mpnId = line.getField("mpnId");
    ObjectNode reseller = JsonNodeFactory.instance.objectNode().put("id", resellerTenant(mpnId));
    reseller.put("mpnId", mpnId).put("name", line.getField("name"));
    reseller.put("location", line.getField("location")).put("region", line.getField("region"));
    return reseller.put("mpaSigned", line.getField("mpaSigned").equals("yes"));
  }
}
