/** A client of Microsoft's Partner Center REST API, usable without the console. */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.partnercenter {
  requires static org.jspecify;
  requires tools.jackson.databind;
  requires unirest.java.core;
}
