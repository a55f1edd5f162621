package io.github.partnerconsole.app.ui;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts beside one another, or the second under the first where the window is too narrow. */
public final class TwoColumns extends Pane {
  private static final double GAP = 24;

  private final Region first;
  private final Region second;
  private final double together;
  private final DoubleUnaryOperator secondWidth;

  /**
   * @param together the least width in which they stand beside one another
   * @param secondWidth how much of a width is the second part's
   */
  public TwoColumns(Region first, Region second, double together, DoubleUnaryOperator secondWidth) {
    this.first = first;
    this.second = second;
    this.together = together;
    this.secondWidth = secondWidth;
    getChildren().addAll(first, second);
  }

  /** Two parts of the same width. */
  public static TwoColumns halves(Region first, Region second, double together) {
    return new TwoColumns(first, second, together, width -> (width - GAP) / 2);
  }

  private boolean isTogether(double width) {
    return width < 0 || width >= together;
  }

  private double firstWidth(double width) {
    return isTogether(width) ? width - GAP - secondWidth.applyAsDouble(width) : width;
  }

  private double secondWidth(double width) {
    return isTogether(width) ? secondWidth.applyAsDouble(width) : width;
  }

  private double height(double width, double firstHeight, double secondHeight) {
    double both =
        isTogether(width) ? Math.max(firstHeight, secondHeight) : firstHeight + GAP + secondHeight;
    return snappedTopInset() + both + snappedBottomInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return together;
  }

  @Override
  protected double computeMinHeight(double width) {
    double wide = width < 0 ? together : width;
    return height(wide, first.minHeight(firstWidth(wide)), second.minHeight(secondWidth(wide)));
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? together : width;
    return height(wide, first.prefHeight(firstWidth(wide)), second.prefHeight(secondWidth(wide)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    if (isTogether(width)) {
      place(first, 0, top, firstWidth(width), height);
      place(second, width - secondWidth(width), top, secondWidth(width), height);
    } else {
      double upper = first.prefHeight(width);
      place(first, 0, top, width, upper);
      place(second, 0, top + upper + GAP, width, height - upper - GAP);
    }
  }

  private void place(Region part, double left, double top, double width, double height) {
    layoutInArea(part, left, top, width, height, 0, HPos.LEFT, VPos.TOP);
  }
}
