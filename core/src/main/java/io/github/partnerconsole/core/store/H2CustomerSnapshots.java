package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of customers in the cache, in the order it came. */
record H2CustomerSnapshots(Database cache) implements CustomerSnapshots {

  @Override
  public Optional<CustomerSnapshot> latest() {
    return cache.call(session -> {
      Optional<Instant> asOf = new SnapshotDates(session).asOf(SnapshotDates.CUSTOMERS);
      List<CustomerSummary> customers =
          session.list("SELECT * FROM customer ORDER BY position", H2CustomerSnapshots::read);
      return asOf.map(moment -> new CustomerSnapshot(customers, moment));
    });
  }

  @Override
  public void keep(CustomerSnapshot snapshot) {
    cache.run(session -> {
      session.update("DELETE FROM customer");
      session.updateAll("INSERT INTO customer VALUES (?,?,?,?)", rows(snapshot.customers()));
      new SnapshotDates(session).set(SnapshotDates.CUSTOMERS, snapshot.asOf());
    });
  }

  private static List<List<Object>> rows(List<CustomerSummary> customers) {
    List<List<Object>> rows = new ArrayList<>();
    for (CustomerSummary customer : customers) {
      rows.add(List.of(rows.size(), customer.id().value(), customer.name(), customer.domain()));
    }
    return rows;
  }

  private static CustomerSummary read(ResultSet row) throws SQLException {
    return new CustomerSummary(
        new TenantId(row.getString("tenant_id")), row.getString("name"), row.getString("domain"));
  }
}
