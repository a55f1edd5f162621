package io.github.partnerconsole.app.home;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Card;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Draws how old the data on this computer is, with a clock beside what has grown old. */
final class DataCard {

  private final HomeModel model;
  private final Instant now;
  private final boolean online;

  private DataCard(HomeModel model, Instant now, boolean online) {
    this.model = model;
    this.now = now;
    this.online = online;
  }

  static Card of(HomeModel model, HomeContent content, boolean online) {
    DataCard card = new DataCard(model, content.readAt(), online);
    Card drawn = new Card(content.data().stream().map(card::row).toArray(Node[]::new));
    drawn.getStyleClass().add("data-card");
    return drawn;
  }

  private Node row(DataAge data) {
    String kind = Texts.of(DataKind.class, data.kind());
    Label name = Labels.body(data.of().isEmpty() ? kind : text("home.dataOf", kind, data.of()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(mark(data).icon(), name, space, Labels.fixed(Labels.secondary(age(data))));
    row.getStyleClass().add("data-row");
    row.setId("data-" + data.kind());
    refresh(data, kind).ifPresent(row.getChildren()::add);
    return row;
  }

  private Mark mark(DataAge data) {
    if (data.asOf().isEmpty()) {
      return Mark.NOT_BEGUN;
    }
    return data.isStale(now) ? Mark.STALE : Mark.PASS;
  }

  private String age(DataAge data) {
    return data.asOf()
        .map(moment -> Ages.length(Duration.between(moment, now)))
        .orElseGet(() -> text("home.never"));
  }

  /** What is fresh needs no link. */
  private Optional<Node> refresh(DataAge data, String kind) {
    boolean needed = data.asOf().isEmpty() || data.isStale(now);
    if (!needed || !model.refreshable().contains(data.kind())) {
      return Optional.empty();
    }
    if (model.refreshing().contains(data.kind())) {
      return Optional.of(Mark.BUSY.icon());
    }
    Hyperlink link = Buttons.link(text("home.refresh"), () -> model.refresh(data.kind()));
    link.setAccessibleText(text("home.refreshNamed", kind));
    link.setDisable(!online);
    return Optional.of(link);
  }
}
