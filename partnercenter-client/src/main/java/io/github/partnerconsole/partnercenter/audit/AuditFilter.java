package io.github.partnerconsole.partnercenter.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What audit records are searched by; the service knows these three (get-a-record-of-partner-center
 * activity page, 2022-06).
 */
public record AuditFilter(
    @JsonProperty("Field") String field,
    @JsonProperty("Value") String value,
    @JsonProperty("Operator") String operator) {

  /** Records of customers whose name holds this text. */
  public static AuditFilter companyName(String part) {
    return new AuditFilter("CompanyName", part, "substring");
  }

  /** Records of one customer. */
  public static AuditFilter customerId(String customerId) {
    return new AuditFilter("CustomerId", customerId, "equals");
  }

  /** Records of one type of resource, such as {@code order}. */
  public static AuditFilter resourceType(String type) {
    return new AuditFilter("ResourceType", type, "equals");
  }
}
