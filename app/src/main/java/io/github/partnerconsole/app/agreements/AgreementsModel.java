package io.github.partnerconsole.app.agreements;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.agreement.LogVerdict;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The log of acceptances, what is looked for in it, and what its last check found. */
public final class AgreementsModel {

  private final AcceptanceLog log;
  private final Background background;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<LogRow>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<LogVerdict>> verdict =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper verifying = new ReadOnlyBooleanWrapper();

  public AgreementsModel(AcceptanceLog log, Background background) {
    this.log = log;
    this.background = background;
  }

  /** Reads the log as it is now. */
  public void load() {
    background.run(() -> LogRow.of(log.entries())).onSuccess(all::set).start();
  }

  /** Checks the log's file against itself and the journal. */
  public void verify() {
    if (verifying.get()) {
      return;
    }
    verifying.set(true);
    background
        .run(log::verify)
        .onEnd(() -> verifying.set(false))
        .onSuccess(found -> verdict.set(Optional.of(found)))
        .start();
  }

  /** What is typed into the search. */
  StringProperty text() {
    return text;
  }

  /** Rows that have every word that is typed. */
  ObservableValue<List<LogRow>> rows() {
    return all.flatMap(
        rows -> text.map(typed -> rows.stream().filter(row -> row.has(typed)).toList()));
  }

  /** How many entries the log has. */
  int size() {
    return all.get().size();
  }

  ReadOnlyObjectProperty<Optional<LogVerdict>> verdict() {
    return verdict.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty verifying() {
    return verifying.getReadOnlyProperty();
  }
}
