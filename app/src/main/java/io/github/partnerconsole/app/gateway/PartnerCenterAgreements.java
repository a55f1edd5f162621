package io.github.partnerconsole.app.gateway;

import static io.github.partnerconsole.partnercenter.agreement.AgreementType.MICROSOFT_CUSTOMER_AGREEMENT;
import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AgreementDocument;
import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.agreement.AgreementTemplate;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.agreement.AgreementConfirmation;
import io.github.partnerconsole.partnercenter.agreement.AgreementMetadata;
import io.github.partnerconsole.partnercenter.agreement.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;

/** The Microsoft Customer Agreement through the Partner Center client. */
public final class PartnerCenterAgreements implements AgreementGateway {

  private final PartnerCenter partnerCenter;

  public PartnerCenterAgreements(PartnerCenter partnerCenter) {
    this.partnerCenter = partnerCenter;
  }

  @Override
  public AgreementTemplate template() {
    return Failures.reading(() -> partnerCenter.agreements().metadata(MICROSOFT_CUSTOMER_AGREEMENT))
        .stream()
        .max(Comparator.comparingInt(PartnerCenterAgreements::rank))
        .map(newest -> new AgreementTemplate(newest.templateId()))
        .orElseThrow(() -> unusable("no agreement template"));
  }

  private static int rank(AgreementMetadata metadata) {
    return requireNonNullElse(metadata.versionRank(), 0);
  }

  @Override
  public AgreementDocument document(AgreementTemplate template, String language, String country) {
    var answer =
        Failures.reading(
            () -> partnerCenter.agreements().document(template.templateId(), language, country));
    return new AgreementDocument(
        link(answer.displayUri()),
        requireNonNullElse(answer.language(), language),
        requireNonNullElse(answer.country(), country));
  }

  private static URI link(@org.jspecify.annotations.Nullable String text) {
    try {
      URI link = new URI(requireNonNullElse(text, ""));
      if ("https".equals(link.getScheme()) || "http".equals(link.getScheme())) {
        return link;
      }
    } catch (URISyntaxException e) {
      throw unusable("a link that cannot be read");
    }
    throw unusable("a link that is no web address");
  }

  private static GatewayException unusable(String what) {
    return new GatewayException(new Failure.Unreachable(what));
  }

  @Override
  public boolean isAccepted(TenantId customer) {
    return !Failures.reading(() ->
            partnerCenter.agreements().ofCustomer(customer.value(), MICROSOFT_CUSTOMER_AGREEMENT))
        .isEmpty();
  }

  @Override
  public void confirm(TenantId customer, Acceptance acceptance, Dispatch dispatch) {
    Failures.writing(
        dispatch,
        call ->
            partnerCenter.agreements().confirm(customer.value(), confirmation(acceptance), call));
  }

  private static AgreementConfirmation confirmation(Acceptance acceptance) {
    return new AgreementConfirmation(
        contact(acceptance.signatory()),
        acceptance.templateId(),
        acceptance.agreedAt(),
        MICROSOFT_CUSTOMER_AGREEMENT);
  }

  private static Contact contact(Signatory signatory) {
    return new Contact(
        signatory.firstName(),
        signatory.lastName(),
        signatory.email(),
        Addresses.orNull(signatory.phone()));
  }
}
