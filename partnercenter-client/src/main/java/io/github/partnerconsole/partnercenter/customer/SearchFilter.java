package io.github.partnerconsole.partnercenter.customer;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The filter of a customer search, sent as JSON inside a query parameter; PascalCase as in
 * Microsoft's samples (2023-10).
 */
record SearchFilter(
    @JsonProperty("Field") String field,
    @JsonProperty("Value") String value,
    @JsonProperty("Operator") String operator) {

  static SearchFilter startingWith(CustomerSearchField field, String value) {
    return new SearchFilter(field.wireName(), value, "starts_with");
  }
}
