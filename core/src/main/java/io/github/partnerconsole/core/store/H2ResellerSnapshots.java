package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.MpnId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.ResellerSnapshot;
import io.github.partnerconsole.core.relationship.ResellerSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resellers in the cache, in the order they came, and the last answers about their agreements. */
record H2ResellerSnapshots(Database cache) implements ResellerSnapshots {

  @Override
  public Optional<ResellerSnapshot> latest() {
    return cache.call(session -> {
      Optional<Instant> asOf = new SnapshotDates(session).asOf(SnapshotDates.RESELLERS);
      List<IndirectReseller> resellers =
          session.list("SELECT * FROM reseller ORDER BY position", H2ResellerSnapshots::read);
      return asOf.map(moment -> new ResellerSnapshot(resellers, moment));
    });
  }

  @Override
  public void keep(ResellerSnapshot snapshot) {
    cache.run(session -> {
      session.update("DELETE FROM reseller");
      session.updateAll("INSERT INTO reseller VALUES (?,?,?,?,?,?)", rows(snapshot.resellers()));
      new SnapshotDates(session).set(SnapshotDates.RESELLERS, snapshot.asOf());
    });
  }

  private static List<List<Object>> rows(List<IndirectReseller> resellers) {
    List<List<Object>> rows = new ArrayList<>();
    for (IndirectReseller reseller : resellers) {
      rows.add(
          List.of(
              rows.size(),
              reseller.tenantId().value(),
              reseller.name(),
              reseller.mpnId().value(),
              reseller.location(),
              reseller.active()));
    }
    return rows;
  }

  private static IndirectReseller read(ResultSet row) throws SQLException {
    return new IndirectReseller(
        new TenantId(row.getString("tenant_id")),
        row.getString("name"),
        new MpnId(row.getString("mpn_id")),
        row.getString("location"),
        row.getBoolean("active"));
  }

  @Override
  public Optional<PartnerAgreement> partnerAgreement(MpnId reseller) {
    return cache.call(session ->
        session.first(
            "SELECT * FROM partner_agreement WHERE mpn_id = ?",
            row ->
                new PartnerAgreement(
                    reseller,
                    PartnerAgreement.Status.valueOf(row.getString("status")),
                    Rows.moment(row, "as_of")),
            reseller.value()));
  }

  @Override
  public void keep(PartnerAgreement answer) {
    cache.run(session ->
        session.update(
            "MERGE INTO partner_agreement VALUES (?, ?, ?)",
            answer.mpnId().value(),
            answer.status().name(),
            answer.asOf()));
  }
}
