package io.github.partnerconsole.partnercenter.call;

/**
 * Gives the bearer token for a call; asked once for each try, so it should cache. It may be asked
 * by many threads at once.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * A token for this call.
   *
   * @return a token that is good for at least a few minutes; whatever this throws reaches the
   *     caller unchanged, with nothing sent
   */
  AccessToken token(TokenRequest request);

  /** The same token for every call. */
  static TokenSource fixed(AccessToken token) {
    return request -> token;
  }
}
