package io.github.partnerconsole.core.customer;

/**
 * The first administrator of a new tenant. Partner Center says it once; it is shown once and never
 * stored or logged.
 */
public final class AdminCredentials {

  private final String userName;
  private final String password;

  /**
   * @param userName the whole sign-in name, such as {@code admin@contoso.onmicrosoft.com}
   * @param password the one-time password
   */
  public AdminCredentials(String userName, String password) {
    this.userName = userName;
    this.password = password;
  }

  public String userName() {
    return userName;
  }

  public String password() {
    return password;
  }

  /** Says nothing, so that no log can. */
  @Override
  public String toString() {
    return "AdminCredentials[hidden]";
  }
}
