/** The console: JavaFX screens, and the one place where core, client and sandbox meet. */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.app {
  requires static org.jspecify;
  requires io.github.partnerconsole.core;
  requires io.github.partnerconsole.partnercenter;
  requires io.github.partnerconsole.sandbox;
  requires io.github.partnerconsole.signin;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.octicons;

  // JavaFX makes the application itself.
  exports io.github.partnerconsole.app.launch to
      javafx.graphics;
}
