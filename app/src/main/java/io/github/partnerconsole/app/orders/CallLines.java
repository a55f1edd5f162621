package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Labels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An order's history, drawn: each line with its time to the second and its request id. */
final class CallLines extends VBox {
  private final Ages ages;

  CallLines(List<CallLine> lines, Ages ages) {
    this.ages = ages;
    getStyleClass().add("call-rows");
    lines.stream().map(this::row).forEach(getChildren()::add);
  }

  private Node row(CallLine line) {
    VBox words = new VBox(Labels.body(line.what()));
    words.getStyleClass().add("two-lines");
    if (!line.detail().isEmpty()) {
      words.getChildren().add(Labels.secondary(line.detail()));
    }
    if (line.at().isPresent()) {
      words.getChildren().add(facts(line));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(line.mark().icon(), words);
    row.getStyleClass().add("call-row");
    return row;
  }

  private Node facts(CallLine line) {
    HBox row = new HBox();
    row.getStyleClass().add("call-facts");
    List<Node> facts = row.getChildren();
    line.at().map(ages::exact).map(Labels::secondary).map(Labels::fixed).ifPresent(facts::add);
    line.sending().map(this::brief).ifPresent(facts::add);
    return row;
  }

  private Label brief(CallLine.Sending sending) {
    Label brief = Labels.fixed(Labels.mono(sending.requestId().brief()));
    brief.getStyleClass().add("muted");
    brief.setTooltip(
        new Tooltip(
            text(
                "calls.sent",
                ages.exact(sending.at()),
                sending.requestId(),
                sending.bodySha256())));
    return brief;
  }
}
