package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Bodies of calls as the documentation prints them. */
final class Bodies {
  private Bodies() {}

  static String filter(String field, String value) {
    String json =
        "{\"Field\":\"%s\",\"Value\":\"%s\",\"Operator\":\"starts_with\"}".formatted(field, value);
    return URLEncoder.encode(json, UTF_8);
  }

  static String customer(String company, String domain) {
    return """
    {"CompanyProfile": {"Domain": "%s"},
     "BillingProfile": {"Culture": "NL-NL", "Email": "ada@zilvermeeuw.example", "Language": "nl",
      "CompanyName": "%s", "DefaultAddress": {"FirstName": "Ada", "LastName": "Vos",
      "AddressLine1": "Damrak 1", "City": "Amsterdam", "PostalCode": "1012 JS",
      "Country": "NL"}}}
    """
        .formatted(domain, company);
  }

  static String agreement(String firstName, String dateAgreed) {
    return """
    {"primaryContact": {"firstName": "%s", "lastName": "Vos", "email": "ada@example.com",
     "phoneNumber": "0201234567"}, "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
     "dateAgreed": "%s", "type": "MicrosoftCustomerAgreement"}
    """
        .formatted(firstName, dateAgreed);
  }

  static String cart(String lines) {
    return "{\"lineItems\": [" + lines + "]}";
  }

  static String line(String item, int quantity, String cycle, String term) {
    return """
    {"catalogItemId": "%s", "quantity": %d, "billingCycle": "%s", "termDuration": "%s"}
    """
        .formatted(item, quantity, cycle, term);
  }

  static String lineFor(String mpnId, String item) {
    return """
    {"catalogItemId": "%s", "quantity": 1, "billingCycle": "monthly", "termDuration": "P1M",
     "participants": [{"key": "transaction_reseller", "value": "%s"}]}
    """
        .formatted(item, mpnId);
  }
}
