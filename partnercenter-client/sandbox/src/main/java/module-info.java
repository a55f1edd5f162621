/**
 * An in-process Partner Center over real HTTP on loopback, so that the console runs and is tested
 * with no account.
 */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.sandbox {
  requires static org.jspecify;
  requires jdk.httpserver;
  requires tools.jackson.databind;
  requires de.siegmar.fastcsv;

  exports io.github.partnerconsole.sandbox;
  exports io.github.partnerconsole.sandbox.control;
  exports io.github.partnerconsole.sandbox.given;
  exports io.github.partnerconsole.sandbox.identity;
}
