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

  @JsonCreator
  public SandboxCredentials(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("adminUserAccount") @Nullable String adminUserAccount,
      @JsonProperty("password") @Nullable String password) {
    this.id = Members.required(id, "id");
    this.adminUserAccount = Members.required(adminUserAccount, "adminUserAccount");
    this.password = Members.required(password, "password");
  }

  /** The tenant id. */
  @JsonProperty
  public String id() {
    return id;
  }

  @JsonProperty
  public String adminUserAccount() {
    return adminUserAccount;
  }

  @JsonProperty
  public String password() {
    return password;
  }

  @Override
  public String toString() {
    return "SandboxCredentials[redacted]";
  }
}
