package io.github.partnerconsole.app.agreements;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.LogVerdict.Damage;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a check of the log found, and what no check can prove. */
final class VerdictBanner extends HBox {

  VerdictBanner(LogVerdict verdict, Ages ages) {
    Mark mark =
        switch (verdict) {
          case LogVerdict.Intact _ -> Mark.PASS;
          case LogVerdict.Broken _ -> Mark.BLOCK;
        };
    String found = found(verdict, ages);
    VBox words = new VBox(Labels.strong(found), Labels.secondary(text("agreements.cannotProve")));
    words.getStyleClass().add("two-lines");
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().addAll("banner", mark.tone().styleClass());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(found);
    getChildren().setAll(mark.icon(), words);
  }

  private static String found(LogVerdict verdict, Ages ages) {
    return switch (verdict) {
      case LogVerdict.Intact intact ->
          text("agreements.intact", intact.entries(), ages.exact(intact.checkedAt()));
      case LogVerdict.Broken broken ->
          text(
              "agreements.broken",
              broken.firstBrokenEntry(),
              Texts.of(Damage.class, broken.damage()),
              ages.exact(broken.checkedAt()));
    };
  }
}
