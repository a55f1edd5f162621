package io.github.partnerconsole.sandbox.demo;

/** The indirect provider that calls the sandbox: a company of our own invention. */
public final class Provider {
  public static final String TENANT = "6a1f3c52-0d8e-4b7a-9c15-2e4d7f80b3a1";
  public static final String NAME = "Aldermoor Cloud";
  public static final String DOMAIN = "aldermoorcloud.onmicrosoft.com";
  public static final String MPN_ID = "6410025";
  public static final String COUNTRY = "NL";
  public static final String REGION = "Europe";

  /** The application through which the provider calls. */
  public static final String APPLICATION = "0b7d5a86-31c4-4f0e-8a5d-6c2f9e14b7d3";

  private Provider() {}
}
