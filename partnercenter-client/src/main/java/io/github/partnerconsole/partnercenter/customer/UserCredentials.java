package io.github.partnerconsole.partnercenter.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/** The first administrator of a new tenant; the service shows the password once and never again. */
public final class UserCredentials {
  private final String userName;
  private final String password;

  /** These credentials. */
  public UserCredentials(String userName, String password) {
    this.userName = Members.required(userName, "userName");
    this.password = Members.required(password, "password");
  }

  /** None where one of the two is missing: that must not cost the rest of the answer. */
  @JsonCreator
  static @Nullable UserCredentials read(
      @JsonProperty("userName") @Nullable String userName,
      @JsonProperty("password") @Nullable String password) {
    return userName == null || password == null ? null : new UserCredentials(userName, password);
  }

  /** The name, without the domain. */
  @JsonProperty
  public String userName() {
    return userName;
  }

  /** The password, which has to be changed at the first sign-in; not to be logged. */
  @JsonProperty
  public String password() {
    return password;
  }

  @Override
  public String toString() {
    return "UserCredentials[redacted]";
  }
}
