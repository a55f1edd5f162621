package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.SavedDraft;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/** Drafts in the desk's database. One that this version cannot read is passed over and kept. */
final class H2Drafts implements DraftStore {

  private static final Logger LOG = System.getLogger(H2Drafts.class.getName());

  private final DraftJson json = new DraftJson();
  private final Database desk;

  H2Drafts(Database desk) {
    this.desk = desk;
  }

  @Override
  public void save(SavedDraft saved) {
    desk.run(session ->
        session.update(
            "MERGE INTO draft VALUES (?,?,?,?,?,?,?,?)",
            saved.draft().id(),
            json.write(saved.draft()),
            saved.step(),
            saved.stepNumber(),
            saved.stepCount(),
            saved.blocks(),
            saved.warnings(),
            saved.savedAt()));
    forceToDisk();
  }

  /** A commit survives the end of the process; only this survives the end of the power. */
  private void forceToDisk() {
    desk.run(session -> session.update("CHECKPOINT SYNC"));
  }

  @Override
  public Optional<SavedDraft> find(UUID id) {
    return desk
        .call(session -> session.list("SELECT * FROM draft WHERE id = ?", this::read, id))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public List<SavedDraft> all() {
    return desk
        .call(session -> session.list("SELECT * FROM draft ORDER BY saved_at DESC, id", this::read))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void discard(UUID id) {
    desk.run(session -> session.update("DELETE FROM draft WHERE id = ?", id));
    forceToDisk();
  }

  private Optional<SavedDraft> read(ResultSet row) throws SQLException {
    try {
      return Optional.of(
          new SavedDraft(
              json.read(row.getString("json")),
              row.getString("step"),
              row.getInt("step_number"),
              row.getInt("step_count"),
              row.getInt("blocks"),
              row.getInt("warnings"),
              Rows.moment(row, "saved_at")));
    } catch (JacksonException e) {
      LOG.log(
          Level.WARNING,
          "Draft {0} cannot be read: {1}",
          row.getString("id"),
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
