package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.webhook.WebhookDocuments;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Webhooks that are to be there. */
public final class GivenWebhooks {
  private final Ledger ledger;
  private final InstantSource clock;

  GivenWebhooks(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The partner is registered at this address for these events. */
  public GivenWebhooks registration(String url, List<String> events) {
    ledger.change(
        state -> WebhookDocuments.register(state, UUID.randomUUID().toString(), url, events));
    return this;
  }

  /** A test event of this id was sent and arrived. */
  public GivenWebhooks delivered(String event) {
    ledger.change(state ->
        WebhookDocuments.deliver(state, event, "https://desk.example/hook", clock.instant()));
    return this;
  }
}
