package io.github.partnerconsole.partnercenter.attestation;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is to accept the Microsoft Customer Agreement for a customer
 * (integrate-sandbox-confirm-customer-accept page, 2025).
 *
 * @param country ISO 3166 two letters
 * @param language of the agreement, such as {@code en-US}
 * @param signatoryEmail this name and the next are not in what we have of the page: unverified
 */
public record NewAttestation(
    @Nullable String country,
    @Nullable String language,
    @Nullable String companyName,
    @Nullable String signatoryFirstName,
    @Nullable String signatoryLastName,
    @Nullable String signatoryEmail,
    @Nullable String signatoryPhone,
    @More Map<String, Object> more) {
  public NewAttestation {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public NewAttestation(
      String country,
      String language,
      String companyName,
      String signatoryFirstName,
      String signatoryLastName,
      String signatoryEmail,
      @Nullable String signatoryPhone) {
    this(
        country,
        language,
        companyName,
        signatoryFirstName,
        signatoryLastName,
        signatoryEmail,
        signatoryPhone,
        Map.of());
  }
}
