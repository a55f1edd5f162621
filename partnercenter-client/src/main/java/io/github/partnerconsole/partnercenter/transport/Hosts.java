package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The hosts that make up Partner Center, each spoken to in the same way.
 *
 * @param api the REST API, its paths starting with {@code /v1}
 * @param sales price sheets, offer matrix and exchange rates
 * @param graph delegated administration
 */
public record Hosts(Rest api, Rest sales, Rest graph) {

  /** The hosts of these settings, over one transport and with one source of tokens. */
  public static Hosts of(
      Settings settings,
      Transport transport,
      TokenSource tokens,
      InstantSource clock,
      Supplier<UUID> ids) {
    return of(settings, transport, tokens, clock, ids, transport::pause);
  }

  static Hosts of(
      Settings settings,
      Transport transport,
      TokenSource source,
      InstantSource clock,
      Supplier<UUID> ids,
      Pause pause) {
    Attempts attempts = new Attempts(transport, clock);
    Tokens tokens = new Tokens(source);
    Function<URI, Rest> rest =
        host ->
            new Rest(
                host,
                Identity.APP_AND_USER,
                ids,
                new Delivery(
                    attempts,
                    tokens,
                    // Each host counts for itself.
                    new Limiter(settings.rateLimit(), System::nanoTime, pause),
                    settings.retries(),
                    () -> ThreadLocalRandom.current().nextDouble(),
                    pause));
    return new Hosts(
        rest.apply(settings.apiHost()),
        rest.apply(settings.salesHost()),
        rest.apply(settings.graphHost()));
  }
}
