package io.github.partnerconsole.partnercenter.call;

import org.jspecify.annotations.Nullable;

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

  /** The text, for the header alone. */
  public String value() {
    return value;
  }

  /** Whether it is the same text. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessToken token && value.equals(token.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "AccessToken[redacted]";
  }
}
