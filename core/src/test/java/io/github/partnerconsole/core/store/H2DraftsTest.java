package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.SavedDraft;
import io.github.partnerconsole.core.order.Seller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DraftsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Drafts.NOW);

  @TempDir Path folder;

  @Test
  void everyPartOfADraftComesBackAfterARestart() {
    SavedDraft saved = Drafts.saved(Drafts.full(), Drafts.NOW);
    try (Databases databases = Databases.open(folder, CLOCK)) {
      databases.drafts().save(saved);
    }
    try (Databases databases = Databases.open(folder, CLOCK)) {
      assertEquals(Optional.of(saved), databases.drafts().find(saved.draft().id()));
    }
  }

  @Test
  void aDraftOfTheFirstVersionIsRead() {
    DraftJson json = new DraftJson();
    NewTenantDraft draft = NewTenantDraft.blank(new UUID(0, 1), Drafts.NOW);
    NewTenantDraft full = draft.withLines(Drafts.full().lines());
    String first =
        json.write(full)
            .replaceAll(",\"seen\":\\{.*?\\}\\},\"withdrawn\":true", "")
            .replace(",\"recordedFor\":null", "")
            .replace(",\"availabilities\":[]", "");
    assertFalse(first.contains("seen") || first.contains("recordedFor"), first);
    assertFalse(first.contains("withdrawn") || first.contains("availabilities"), first);
    NewTenantDraft read = (NewTenantDraft) json.read(first);
    assertEquals(draft, read.withLines(List.of()));
    assertEquals(Optional.empty(), read.lines().getFirst().seen());
    assertFalse(read.lines().getFirst().withdrawn());
  }

  @Test
  void everyKindOfSellerComesBack() {
    try (Databases databases = Databases.open(folder, CLOCK)) {
      NewTenantDraft draft = Drafts.full();
      for (Seller seller : List.of(new Seller.NotChosen(), new Seller.Ourselves())) {
        SavedDraft saved = Drafts.saved(draft.withSeller(seller), Drafts.NOW);
        databases.drafts().save(saved);
        assertEquals(Optional.of(saved), databases.drafts().find(draft.id()));
      }
    }
  }

  @Test
  void theLastChangedComesFirst() {
    try (Databases databases = Databases.open(folder, CLOCK)) {
      DraftStore drafts = databases.drafts();
      drafts.save(Drafts.blank(2));
      drafts.save(Drafts.blank(3));
      drafts.save(Drafts.blank(1));
      assertEquals(List.of(Drafts.blank(3), Drafts.blank(2), Drafts.blank(1)), drafts.all());
    }
  }

  @Test
  void aDiscardedDraftIsGone() {
    try (Databases databases = Databases.open(folder, CLOCK)) {
      DraftStore drafts = databases.drafts();
      drafts.save(Drafts.blank(1));
      drafts.discard(Drafts.blank(1).draft().id());
      assertEquals(List.of(), drafts.all());
    }
  }

  @Test
  void whatWasSavedIsInTheFileThoughItWasNeverClosed(@TempDir Path afterwards) throws Exception {
    try (Databases databases = Databases.open(folder, CLOCK)) {
      databases.drafts().save(Drafts.blank(1));
      Files.copy(folder.resolve("desk.mv.db"), afterwards.resolve("desk.mv.db"));
    }
    try (Databases found = Databases.open(afterwards, CLOCK)) {
      assertEquals(List.of(Drafts.blank(1)), found.drafts().all());
    }
  }

  @Test
  void aDraftThatCannotBeReadIsPassedOverAndKept() throws SQLException {
    try (Database desk = Database.open(folder.resolve("desk"))) {
      Migrator.of("desk").migrate(desk);
      H2Drafts drafts = new H2Drafts(desk);
      drafts.save(Drafts.blank(1));
      drafts.save(Drafts.blank(2));
      desk.run(session ->
          session.update(
              "UPDATE draft SET json = '{\"kind\":\"ofTomorrow\"}' WHERE id = ?",
              Drafts.blank(1).draft().id()));
      assertEquals(List.of(Drafts.blank(2)), drafts.all());
      assertEquals(Optional.empty(), drafts.find(Drafts.blank(1).draft().id()));
      assertEquals(
          Optional.of(2),
          desk.call(session -> session.first("SELECT COUNT(*) FROM draft", row -> row.getInt(1))));
    }
  }
}
