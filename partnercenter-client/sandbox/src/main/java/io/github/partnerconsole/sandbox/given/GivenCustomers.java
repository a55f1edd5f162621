package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.demo.DemoData;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers that are to be there. */
public final class GivenCustomers {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenCustomers(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A customer in the Netherlands of this tenant id, reviewed, its agreement confirmed. */
  public GivenCustomers customer(String tenantId) {
    ledger.change(state -> DemoData.putCustomer(state, tenantId, clock.instant()));
    return this;
  }

  /** A customer of whom this is true, otherwise like any. */
  public GivenCustomers customer(GivenCustomer given) {
    ledger.change(state -> put(given, state, clock.instant()));
    return this;
  }

  /** One whose reseller relationship was ended. */
  public GivenCustomers former(String tenantId) {
    ledger.change(state -> {
      DemoData.putCustomer(state, tenantId, clock.instant());
      state.find(Section.CUSTOMERS, tenantId).orElseThrow().put("relationshipEnded", true);
    });
    return this;
  }

  /** The partner's own labels on a customer that is there (get-a-customer-by-id page, 2026). */
  public GivenCustomers tags(String tenantId, List<String> tags) {
    ledger.change(state -> {
      ObjectNode customer = state.find(Section.CUSTOMERS, tenantId).orElseThrow();
      ArrayNode printed = customer.withObject("/customer").putArray("tags");
      tags.forEach(printed::add);
    });
    return this;
  }

  /** A tenant that is nobody's customer. */
  public GivenCustomers nobody(String tenantId) {
    ledger.change(state -> state.remove(Section.CUSTOMERS, tenantId));
    return this;
  }

  private static void put(GivenCustomer given, State state, Instant now) {
    DemoData.putCustomer(state, given.tenantId(), now);
    ObjectNode customer = state.find(Section.CUSTOMERS, given.tenantId()).orElseThrow();
    ObjectNode printed = customer.withObject("/customer");
    given
        .companyName()
        .ifPresent(name -> {
          printed.withObject("/companyProfile").put("companyName", name);
          printed.withObject("/billingProfile").put("companyName", name);
        });
    if (given.isAmerican()) {
      moveToRedmond(printed.withObject("/billingProfile"));
    }
    given
        .reseller()
        .ifPresent(reseller -> {
          customer.put("reseller", reseller);
          printed.put("associatedPartnerId", reseller);
        });
    given.accountStatus().ifPresent(status -> customer.put("accountStatus", status));
    given
        .delegatedAccess()
        .ifPresent(time -> {
          printed.put("allowDelegatedAccess", true);
          customer.put("delegatedAccessSince", now.minus(time).toString());
          customer.put("delegatedAccessUsed", now.minus(time.dividedBy(2)).toString());
        });
    if (given.hasDirectlySigned()) {
      customer.put("directSigned", true);
    }
  }

  private static void moveToRedmond(ObjectNode billing) {
    billing.put("culture", "en-US").put("language", "en");
    ObjectNode address = billing.withObject("/defaultAddress");
    address.put("country", "US").put("state", "WA").put("city", "Redmond");
    address.put("addressLine1", "15255 NE 40th Street").put("postalCode", "98052");
    address.put("phoneNumber", "4255550101");
  }
}
