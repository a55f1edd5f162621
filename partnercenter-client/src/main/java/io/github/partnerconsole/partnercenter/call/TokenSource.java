package io.github.partnerconsole.partnercenter.call;

import java.util.Optional;

/**
 * Gives the bearer token for a call; asked once for each call and once more after a refusal, so it
 * should cache, for example by {@link CachedTokens}. It may be asked by many threads at once, also
 * by threads of the client's own.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * A token for this call; may take its time, and may be interrupted.
   *
   * @return a token that is good for at least a few minutes; whatever this throws before anything
   *     was sent reaches the caller unchanged
   */
  AccessToken token(TokenRequest request);

  /**
   * The token, where it can be had at once; empty where {@link #token} must be asked, which then
   * happens on a thread of its own so that the caller can be interrupted.
   */
  default Optional<AccessToken> atHand(TokenRequest request) {
    return Optional.empty();
  }

  /**
   * Is told that a call was refused (401) also with the token that came in place of the first one,
   * or that there was no other: somebody has to sign in anew before such a call can succeed. Must
   * return at once; the call fails all the same.
   *
   * @param request names the token that was refused last, and what the service demands of the next
   */
  default void refused(TokenRequest request) {}

  /** The same token for every call. */
  static TokenSource fixed(AccessToken token) {
    Optional<AccessToken> given = Optional.of(token);
    return new TokenSource() {
      @Override
      public AccessToken token(TokenRequest request) {
        return token;
      }

      @Override
      public Optional<AccessToken> atHand(TokenRequest request) {
        return given;
      }
    };
  }
}
