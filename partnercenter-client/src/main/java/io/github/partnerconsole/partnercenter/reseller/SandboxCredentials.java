package io.github.partnerconsole.partnercenter.reseller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/** The tenant of a new sandbox reseller; the service shows the password once and never again. */
public final class SandboxCredentials {
  private final String id;
  private final String adminUserAccount;
  private final String password;

  /** These credentials. */
  public SandboxCredentials(String id, String adminUserAccount, String password) {
    this.id = Members.required(id, "id");
    this.adminUserAccount = Members.required(adminUserAccount, "adminUserAccount");
    this.password = Members.required(password, "password");
  }

  /** None where one of the three is missing: that must not cost the rest of the answer. */
  @JsonCreator
  static @Nullable SandboxCredentials read(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("adminUserAccount") @Nullable String adminUserAccount,
      @JsonProperty("password") @Nullable String password) {
    return id == null || adminUserAccount == null || password == null
        ? null
        : new SandboxCredentials(id, adminUserAccount, password);
  }

  /** The tenant id. */
  @JsonProperty
  public String id() {
    return id;
  }

  /** The administrator's name with its domain. */
  @JsonProperty
  public String adminUserAccount() {
    return adminUserAccount;
  }

  /** The password, given once; not to be logged. */
  @JsonProperty
  public String password() {
    return password;
  }

  @Override
  public String toString() {
    return "SandboxCredentials[redacted]";
  }
}
