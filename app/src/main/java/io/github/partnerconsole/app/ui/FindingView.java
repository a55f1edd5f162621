package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One finding beside its field: edge, icon, what is wrong, what to do, and perhaps a link. */
public final class FindingView extends HBox {
  private final VBox lines;

  public FindingView(Finding finding) {
    this(finding, List.of());
  }

  /** A finding that can be mended from here. */
  public FindingView(Finding finding, List<Link> links) {
    Mark mark = Mark.of(finding.severity());
    Label wrong = Labels.strong(Texts.whatIsWrong(finding));
    lines = new VBox(wrong, Labels.secondary(Texts.whatToDo(finding)));
    lines.getStyleClass().add("two-lines");
    links.stream().map(Buttons::link).forEach(lines.getChildren()::add);
    finding.source().map(FindingView::quoted).ifPresent(wrong::setTooltip);
    getStyleClass().addAll("finding", mark.tone().styleClass());
    getChildren().addAll(mark.icon(), lines);
    HBox.setHgrow(lines, Priority.ALWAYS);
  }

  /** One whose link Tab passes by; the keys do the same. */
  static FindingView passedByTab(Finding finding, Link link, KeyCaps keys) {
    FindingView view = new FindingView(finding);
    Hyperlink undo = Buttons.link(link);
    undo.setFocusTraversable(false);
    HBox row = new HBox(undo, keys);
    row.getStyleClass().add("finding-link");
    view.lines.getChildren().add(row);
    return view;
  }

  private static Tooltip quoted(Source source) {
    return new Tooltip(Texts.text("form.source", source.page(), source.date()));
  }
}
