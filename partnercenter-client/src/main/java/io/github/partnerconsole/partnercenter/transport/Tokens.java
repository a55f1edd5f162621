package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks the token source so that the calling thread can always be interrupted, and once only however
 * many calls are refused with the same token.
 */
final class Tokens {
  private record Audience(URI host, Identity identity) {}

  /** What came, or will come, in place of a refused token. */
  private record Renewal(
      AccessToken refused, CompletableFuture<AccessToken> token, AtomicBoolean begun) {
    Renewal(AccessToken refused) {
      this(refused, new CompletableFuture<>(), new AtomicBoolean());
    }

    boolean isFor(AccessToken refusedNow) {
      return refused.equals(refusedNow) && !token.isCompletedExceptionally();
    }

    boolean leadsTo(AccessToken refusedNow) {
      return token.state() == CompletableFuture.State.SUCCESS
          && token.resultNow().equals(refusedNow);
    }
  }

  private final TokenSource source;
  private final Map<Audience, Renewal> renewals = new ConcurrentHashMap<>();

  Tokens(TokenSource source) {
    this.source = source;
  }

  /** The token for a call's first try; whatever the source throws comes through unchanged. */
  AccessToken first(Request request) throws InterruptedException {
    Optional<AccessToken> atHand = atHand(request);
    return atHand.isPresent()
        ? atHand.get()
        : asked(TokenRequest.first(request.host(), request.identity()));
  }

  /** The token, where the source has one at hand. */
  Optional<AccessToken> atHand(Request request) {
    return source.atHand(TokenRequest.first(request.host(), request.identity()));
  }

  /** The token after this one was refused; empty where the source has no other. */
  Optional<AccessToken> instead(Request request, AccessToken refused, Optional<String> claims)
      throws InterruptedException {
    Audience audience = new Audience(request.host(), request.identity());
    Renewal renewal =
        renewals.compute(
            audience,
            (key, known) -> known != null && known.isFor(refused) ? known : new Renewal(refused));
    if (renewal.begun().compareAndSet(false, true)) {
      TokenRequest asked = TokenRequest.first(request.host(), request.identity());
      Thread.startVirtualThread(() -> renew(audience, renewal, asked.instead(refused, claims)));
    }
    AccessToken token = resultOf(renewal.token());
    return Optional.of(token).filter(fresh -> !fresh.equals(refused));
  }

  /** A renewal that led to this token, which was refused as well, is not to be used again. */
  void forget(Request request, AccessToken refused) {
    renewals.computeIfPresent(
        new Audience(request.host(), request.identity()),
        (key, known) -> known.leadsTo(refused) ? null : known);
  }

  /** Nothing that the source gives is taken: whoever can mend that has to hear it. */
  void givenUp(Request request, AccessToken refused, Optional<String> claims) {
    source.refused(TokenRequest.first(request.host(), request.identity()).instead(refused, claims));
  }

  // A result is kept for the calls that come back later with the same refused token, but not one
  // that is no other token, nor a failure: those are asked for again.
  private void renew(Audience audience, Renewal renewal, TokenRequest asked) {
    try {
      AccessToken token = given(asked);
      if (token.equals(renewal.refused())) {
        renewals.remove(audience, renewal);
      }
      renewal.token().complete(token);
    } catch (Throwable thrown) {
      renewals.remove(audience, renewal);
      renewal.token().completeExceptionally(thrown);
    }
  }

  private AccessToken given(TokenRequest request) {
    return Objects.requireNonNull(source.token(request), "The token source gave no token");
  }

  private AccessToken asked(TokenRequest request) throws InterruptedException {
    FutureTask<AccessToken> asking = new FutureTask<>(() -> given(request));
    Thread.ofVirtual().name("token").start(asking);
    try {
      return asking.get();
    } catch (InterruptedException e) {
      asking.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw unchanged(e);
    }
  }

  private static AccessToken resultOf(CompletableFuture<AccessToken> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw unchanged(e);
    }
  }

  private static RuntimeException unchanged(ExecutionException wrapped) {
    return switch (wrapped.getCause()) {
      case RuntimeException thrown -> thrown;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(wrapped.getCause());
    };
  }
}
