package io.github.partnerconsole.partnercenter.call;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token of each host and identity until shortly before it expires or is refused. However
 * many threads want a new one, it is asked for once.
 */
public final class CachedTokens implements TokenSource {
  /** How long before its end a token is no longer given. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  /** Gets new tokens from whoever issues them; asked by one thread at a time for each audience. */
  @FunctionalInterface
  public interface Issuer {
    /** A new token; whatever this throws reaches the caller of the call unchanged. */
    Issued issue(TokenRequest request);
  }

  /**
   * A new token.
   *
   * @param expiresAt when it stops being good
   */
  public record Issued(AccessToken token, Instant expiresAt) {}

  private record Audience(URI host, Identity identity) {}

  private static final class Place {
    final ReentrantLock lock = new ReentrantLock(true);
    volatile @Nullable Issued kept;
  }

  private final Issuer issuer;
  private final InstantSource clock;
  private final Map<Audience, Place> places = new ConcurrentHashMap<>();

  /** With nothing in it yet. */
  public CachedTokens(Issuer issuer, InstantSource clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  @Override
  public Optional<AccessToken> atHand(TokenRequest request) {
    return good(place(request).kept, request);
  }

  @Override
  public AccessToken token(TokenRequest request) {
    Place place = place(request);
    try {
      place.lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while another thread got the token");
    }
    try {
      return good(place.kept, request).orElseGet(() -> renewed(place, request));
    } finally {
      place.lock.unlock();
    }
  }

  private AccessToken renewed(Place place, TokenRequest request) {
    Issued issued = issuer.issue(request);
    place.kept = issued;
    return issued.token();
  }

  private Optional<AccessToken> good(@Nullable Issued kept, TokenRequest request) {
    return kept != null
            && clock.instant().plus(MARGIN).isBefore(kept.expiresAt())
            && request.rejected().filter(kept.token()::equals).isEmpty()
        ? Optional.of(kept.token())
        : Optional.empty();
  }

  private Place place(TokenRequest request) {
    return places.computeIfAbsent(
        new Audience(request.host(), request.identity()), audience -> new Place());
  }
}
