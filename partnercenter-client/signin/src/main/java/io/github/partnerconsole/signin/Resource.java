package io.github.partnerconsole.signin;

/** What a token is for; each wants one of its own. */
public enum Resource {
  /** The Partner Center REST API. */
  API,
  /** Price sheets and exchange rates. */
  SALES,
  /** Microsoft Graph, for delegated administration. */
  GRAPH
}
