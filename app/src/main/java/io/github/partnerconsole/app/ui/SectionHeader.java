package io.github.partnerconsole.app.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A section's heading, 32 high, with a count and a link where they help. */
public final class SectionHeader extends HBox {
  private final Label count = Labels.fixed(Labels.body(""));

  public SectionHeader(String title) {
    this(title, Optional.empty());
  }

  public SectionHeader(String title, Optional<Link> link) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    count.getStyleClass().add("muted");
    getStyleClass().add("section-header");
    getChildren().addAll(Labels.fixed(Labels.section(title)), count, space);
    link.map(Buttons::link).ifPresent(getChildren()::add);
  }

  /** Shows how many of them are so far, in words. */
  public void note(String words) {
    count.setText(words);
  }

  /** Shows how many there are. */
  public void count(int number) {
    count.setText(NumberTexts.count(number));
  }
}
