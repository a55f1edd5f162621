package io.github.partnerconsole.partnercenter.customer;

/** What customers can be searched by. */
public enum CustomerSearchField {
  COMPANY_NAME("CompanyName"),
  DOMAIN("Domain");

  private final String wireName;

  CustomerSearchField(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }
}
