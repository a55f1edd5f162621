package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * The hosts that make up Partner Center, each spoken to in the same way.
 *
 * @param api the REST API, its paths starting with {@code /v1}
 * @param sales price sheets, offer matrix and exchange rates
 * @param graph delegated administration
 */
public record Hosts(Rest api, Rest sales, Rest graph) {

  public static Hosts of(
      Settings settings,
      Transport transport,
      TokenSource tokens,
      InstantSource clock,
      Supplier<UUID> ids) {
    return of(settings, ids, delivery(settings, transport, tokens, clock, Thread::sleep));
  }

  static Hosts of(Settings settings, Supplier<UUID> ids, Delivery delivery) {
    return new Hosts(
        rest(settings.apiHost(), settings, ids, delivery),
        rest(settings.salesHost(), settings, ids, delivery),
        rest(settings.graphHost(), settings, ids, delivery));
  }

  static Delivery delivery(
      Settings settings,
      Transport transport,
      TokenSource tokens,
      InstantSource clock,
      Pause pause) {
    return new Delivery(
        transport,
        tokens,
        settings.retries(),
        settings.requestTimeout(),
        clock,
        () -> ThreadLocalRandom.current().nextDouble(),
        pause);
  }

  private static Rest rest(URI host, Settings settings, Supplier<UUID> ids, Delivery delivery) {
    return new Rest(host, Identity.APP_AND_USER, settings.requestTimeout(), ids, delivery);
  }
}
