package io.github.partnerconsole.partnercenter.domain;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people of a federated domain sign in (add-a-verified-domain page, 2023-07).
 *
 * @param preferredAuthenticationProtocol WsFed or Samlp
 * @param promptLoginBehavior TranslateToFreshPasswordAuth, NativeSupport or Disabled
 * @param signingCertificate the public part, base64
 */
public record DomainFederation(
    @Nullable String activeLogOnUri,
    @Nullable String defaultInteractiveAuthenticationMethod,
    @Nullable String federationBrandName,
    @Nullable String issuerUri,
    @Nullable String logOffUri,
    @Nullable String metadataExchangeUri,
    @Nullable String nextSigningCertificate,
    @Nullable String openIdConnectDiscoveryEndpoint,
    @Nullable String passiveLogOnUri,
    @Nullable String preferredAuthenticationProtocol,
    @Nullable String promptLoginBehavior,
    @Nullable String signingCertificate,
    @Nullable String signingCertificateUpdateStatus,
    @Nullable Boolean supportsMfa,
    @More Map<String, Object> more) {
  public DomainFederation {
    more = Members.more(more);
  }
}
