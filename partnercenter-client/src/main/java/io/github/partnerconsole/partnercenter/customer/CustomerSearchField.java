package io.github.partnerconsole.partnercenter.customer;

/** What customers can be searched by. */
public enum CustomerSearchField {
  /** By the company's name. */
  COMPANY_NAME("CompanyName"),
  /** By the tenant's domain. */
  DOMAIN("Domain"),
  /** By the tenant id of the indirect reseller. */
  INDIRECT_RESELLER("IndirectReseller"),
  /** By the tenant id of the indirect provider. */
  INDIRECT_CLOUD_SOLUTION_PROVIDER("IndirectCloudSolutionProvider");

  private final String wireName;

  CustomerSearchField(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }
}
