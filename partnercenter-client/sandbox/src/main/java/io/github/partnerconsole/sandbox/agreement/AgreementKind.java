package io.github.partnerconsole.sandbox.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * The agreements that customers accept; of both a partner confirms the acceptance
 * (agreement-resources page, 2025).
 */
enum AgreementKind {
  CLOUD(
      "MicrosoftCloudAgreement",
      "998b88de-aa99-4388-a42c-1b3517d49490",
      "https://learn.microsoft.com/partner-center/agreements"),
  CUSTOMER(
      "MicrosoftCustomerAgreement",
      "117a77b0-9360-443b-8795-c6dedc750cf9",
      "https://aka.ms/customeragreement");

  private final String type;
  private final String template;
  private final String link;

  AgreementKind(String type, String template, String link) {
    this.type = type;
    this.template = template;
    this.link = link;
  }

  static Optional<AgreementKind> of(String type) {
    return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
  }

  /** As Microsoft spells it. */
  String type() {
    return type;
  }

  /** The id of its current text. */
  String template() {
    return template;
  }

  String link() {
    return link;
  }
}
