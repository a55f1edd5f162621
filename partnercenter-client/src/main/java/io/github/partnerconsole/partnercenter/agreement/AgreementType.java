package io.github.partnerconsole.partnercenter.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** The agreements between Microsoft and a customer. An unknown value is kept as it came. */
public record AgreementType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("MicrosoftCustomerAgreement", "MicrosoftCloudAgreement");

  public static final AgreementType MICROSOFT_CUSTOMER_AGREEMENT =
      new AgreementType("MicrosoftCustomerAgreement");
  public static final AgreementType MICROSOFT_CLOUD_AGREEMENT =
      new AgreementType("MicrosoftCloudAgreement");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AgreementType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
