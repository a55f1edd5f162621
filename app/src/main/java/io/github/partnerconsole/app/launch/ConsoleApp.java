package io.github.partnerconsole.app.launch;

import javafx.application.Application;
import javafx.stage.Stage;

/** The console as a JavaFX application. */
public final class ConsoleApp extends Application {

  /** Made by the launcher. */
  public ConsoleApp() {}

  @Override
  public void start(Stage stage) {
    stage.show();
  }
}
