package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** The Microsoft Customer Agreement: what it says and who accepted it. */
public final class Agreements {
  private static final String AGREEMENTS = "agreements";
  private static final String CUSTOMERS = "customers";

  private final Rest rest;

  public Agreements(Rest rest) {
    this.rest = rest;
  }

  /** The agreements of this type that can be accepted today. */
  public List<AgreementMetadata> metadata(AgreementType type) {
    return rest.all(Target.of(AGREEMENTS).with("agreementType", type), AgreementMetadata.class)
        .toList();
  }

  /** The agreements that the service lists by itself, which is the cloud agreement (2023-10). */
  public List<AgreementMetadata> metadata() {
    return rest.all(Target.of(AGREEMENTS), AgreementMetadata.class).toList();
  }

  /** The agreements of all types that can be accepted today. */
  public List<AgreementMetadata> allMetadata() {
    return rest.all(Target.of(AGREEMENTS).with("agreementType", "*"), AgreementMetadata.class)
        .toList();
  }

  /** The customer's confirmed acceptances of whichever agreement. */
  public List<Agreement> ofCustomer(String customerId) {
    return rest.all(Target.of(CUSTOMERS, customerId, AGREEMENTS), Agreement.class).toList();
  }

  /** The customer's confirmed acceptances; several where it was confirmed again. */
  public List<Agreement> ofCustomer(String customerId, AgreementType type) {
    Target target = Target.of(CUSTOMERS, customerId, AGREEMENTS).with("agreementType", type);
    return rest.all(target, Agreement.class).toList();
  }

  /** Confirms an acceptance; refused with code 600061 where one is confirmed already. */
  public Agreement confirm(String customerId, AgreementConfirmation confirmation, Call call) {
    return rest.post(
        Target.of(CUSTOMERS, customerId, AGREEMENTS), confirmation, call, Agreement.class);
  }

  /** Whether the customer accepted the Microsoft Customer Agreement with Microsoft itself. */
  public DirectSignedStatus directSignedStatus(String customerId) {
    return rest.get(
        Target.of(CUSTOMERS, customerId, "directSignedMicrosoftCustomerAgreementStatus"),
        DirectSignedStatus.class);
  }

  /** Where the text for the United States can be read, in English: the service's defaults. */
  public AgreementDocument document(String templateId) {
    return rest.get(
        Target.of("agreementtemplates", templateId, "document"), AgreementDocument.class);
  }

  /**
   * Where the text can be read.
   *
   * @param language such as {@code en-US}
   * @param country ISO 3166, two capital letters: the service minds the case
   */
  public AgreementDocument document(String templateId, String language, String country) {
    return rest.get(
        Target.of("agreementtemplates", templateId, "document")
            .with("language", language)
            .with("country", country),
        AgreementDocument.class);
  }
}
