package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerSnapshot;
import io.github.partnerconsole.core.relationship.PartnerSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The partner in the cache: one row, or none. */
record H2PartnerSnapshots(Database cache) implements PartnerSnapshots {

  @Override
  public Optional<PartnerSnapshot> latest() {
    return cache.call(session -> session.first("SELECT * FROM partner", H2PartnerSnapshots::read));
  }

  @Override
  public void keep(PartnerSnapshot snapshot) {
    Partner partner = snapshot.partner();
    cache.run(session -> {
      session.update("DELETE FROM partner");
      session.update(
          "INSERT INTO partner VALUES (?,?,?,?,?,?)",
          partner.tenantId().value(),
          partner.name(),
          partner.tenantDomain(),
          partner.mailDomain(),
          partner.country(),
          snapshot.asOf());
    });
  }

  private static PartnerSnapshot read(ResultSet row) throws SQLException {
    Partner partner =
        new Partner(
            new TenantId(row.getString("tenant_id")),
            row.getString("name"),
            row.getString("tenant_domain"),
            row.getString("mail_domain"),
            row.getString("country"));
    return new PartnerSnapshot(partner, Rows.moment(row, "as_of"));
  }
}
