package io.github.partnerconsole.partnercenter.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/** The first administrator of a new tenant; the service shows the password once and never again. */
public final class UserCredentials {
  private final String userName;
  private final String password;

  @JsonCreator
  public UserCredentials(
      @JsonProperty("userName") @Nullable String userName,
      @JsonProperty("password") @Nullable String password) {
    this.userName = Members.required(userName, "userName");
    this.password = Members.required(password, "password");
  }

  @JsonProperty
  public String userName() {
    return userName;
  }

  @JsonProperty
  public String password() {
    return password;
  }

  @Override
  public String toString() {
    return "UserCredentials[redacted]";
  }
}
