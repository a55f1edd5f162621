package io.github.partnerconsole.app.ui;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets an icon turn for as long as it is in a window. */
final class Turning {
  private Turning() {}

  /** The same icon, turning once a second while it is shown. */
  static <N extends Node> N of(N icon) {
    RotateTransition turning = new RotateTransition(Duration.seconds(1), icon);
    turning.setByAngle(360);
    turning.setInterpolator(Interpolator.LINEAR);
    turning.setCycleCount(Animation.INDEFINITE);
    icon.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            turning.stop();
          } else {
            turning.play();
          }
        });
    return icon;
  }
}
