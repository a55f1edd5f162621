package io.github.partnerconsole.partnercenter.call;

/** A bearer token; its text is only ever put into the Authorization header. */
public final class AccessToken {
  private final String value;

  /**
   * A token with this text.
   *
   * @throws IllegalArgumentException where the text cannot stand in an HTTP header; the message
   *     does not repeat it
   */
  public AccessToken(String value) {
    if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "An access token is visible ASCII without spaces; ask for a new one");
    }
    this.value = value;
  }

  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return "AccessToken[redacted]";
  }
}
