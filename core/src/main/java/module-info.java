/**
 * The domain and its rules, the records on disk and the cache. Knows no screen, no HTTP and no wire
 * format.
 */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.core {
  requires static org.jspecify;
  requires java.sql;
  requires tools.jackson.databind;
  requires de.siegmar.fastcsv;

  exports io.github.partnerconsole.core.agreement;
  exports io.github.partnerconsole.core.catalog;
  exports io.github.partnerconsole.core.customer;
  exports io.github.partnerconsole.core.finding;
  exports io.github.partnerconsole.core.gateway;
  exports io.github.partnerconsole.core.order;
  exports io.github.partnerconsole.core.record;
  exports io.github.partnerconsole.core.relationship;
  exports io.github.partnerconsole.core.store;

  // The journal's records are made from these types as they are.
  opens io.github.partnerconsole.core.agreement to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.catalog to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.customer to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.gateway to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.order to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.record to
      tools.jackson.databind;
  opens io.github.partnerconsole.core.relationship to
      tools.jackson.databind;
}
