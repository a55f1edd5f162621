/** A client of Microsoft's Partner Center REST API, usable without the console. */
@org.jspecify.annotations.NullMarked
module io.github.partnerconsole.partnercenter {
  requires static org.jspecify;
  requires java.net.http;
  requires tools.jackson.databind;
  requires unirest.java.core;

  exports io.github.partnerconsole.partnercenter;
  exports io.github.partnerconsole.partnercenter.address;
  exports io.github.partnerconsole.partnercenter.agreement;
  exports io.github.partnerconsole.partnercenter.call;
  exports io.github.partnerconsole.partnercenter.cart;
  exports io.github.partnerconsole.partnercenter.catalog;
  exports io.github.partnerconsole.partnercenter.compliance;
  exports io.github.partnerconsole.partnercenter.consent;
  exports io.github.partnerconsole.partnercenter.country;
  exports io.github.partnerconsole.partnercenter.customer;
  exports io.github.partnerconsole.partnercenter.domain;
  exports io.github.partnerconsole.partnercenter.entitlement;
  exports io.github.partnerconsole.partnercenter.failure;
  exports io.github.partnerconsole.partnercenter.invoice;
  exports io.github.partnerconsole.partnercenter.margin;
  exports io.github.partnerconsole.partnercenter.offer;
  exports io.github.partnerconsole.partnercenter.order;
  exports io.github.partnerconsole.partnercenter.pricesheet;
  exports io.github.partnerconsole.partnercenter.profile;
  exports io.github.partnerconsole.partnercenter.promotion;
  exports io.github.partnerconsole.partnercenter.relationship;
  exports io.github.partnerconsole.partnercenter.security;
  exports io.github.partnerconsole.partnercenter.attestation;
  exports io.github.partnerconsole.partnercenter.dap;
  exports io.github.partnerconsole.partnercenter.gdap;
  exports io.github.partnerconsole.partnercenter.qualification;
  exports io.github.partnerconsole.partnercenter.reseller;
  exports io.github.partnerconsole.partnercenter.subscription;
  exports io.github.partnerconsole.partnercenter.migration;
  exports io.github.partnerconsole.partnercenter.upgrade;
  exports io.github.partnerconsole.partnercenter.user;

  opens io.github.partnerconsole.partnercenter.user to
      tools.jackson.databind;

  exports io.github.partnerconsole.partnercenter.audit;

  opens io.github.partnerconsole.partnercenter.audit to
      tools.jackson.databind;

  exports io.github.partnerconsole.partnercenter.webhook;

  opens io.github.partnerconsole.partnercenter.webhook to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.address to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.agreement to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.cart to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.catalog to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.compliance to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.consent to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.country to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.customer to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.invoice to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.margin to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.offer to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.order to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.profile to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.promotion to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.relationship to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.security to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.attestation to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.dap to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.gdap to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.qualification to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.reseller to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.entitlement to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.domain to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.subscription to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.migration to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.upgrade to
      tools.jackson.databind;
  opens io.github.partnerconsole.partnercenter.transport to
      tools.jackson.databind;
}
