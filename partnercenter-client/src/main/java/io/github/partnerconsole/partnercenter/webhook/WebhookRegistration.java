package io.github.partnerconsole.partnercenter.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the service posts which events. The webhook service writes its names in PascalCase
 * (partner-center-webhooks page, 2023-10).
 *
 * @param subscriberId given by the service
 * @param signatureTokenToMsSignatureHeader whether the signature comes in {@code x-ms-signature}
 *     instead of {@code Authorization}
 */
public record WebhookRegistration(
    @JsonProperty("SubscriberId") @Nullable String subscriberId,
    @JsonProperty("WebhookUrl") String webhookUrl,
    @JsonProperty("WebhookEvents") List<String> webhookEvents,
    @JsonProperty("SignatureTokenToMsSignatureHeader")
        @Nullable Boolean signatureTokenToMsSignatureHeader,
    @More Map<String, Object> more) {
  public WebhookRegistration {
    webhookUrl = Members.required(webhookUrl, "WebhookUrl");
    webhookEvents = Members.list(webhookEvents);
    more = Members.more(more);
  }

  /** One that sends these events to this address. */
  public static WebhookRegistration of(String webhookUrl, List<String> webhookEvents) {
    return new WebhookRegistration(null, webhookUrl, webhookEvents, null, Map.of());
  }
}
