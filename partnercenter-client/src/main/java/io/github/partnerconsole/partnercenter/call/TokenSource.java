package io.github.partnerconsole.partnercenter.call;

import java.net.URI;

/**
 * Gives the bearer token for a host of Partner Center; asked once for each call, so it should
 * cache.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * A token for this host.
   *
   * @param host the base URL that the call goes to: the API host and the sales host want tokens of
   *     different audiences
   * @return a token that is good for at least a few minutes; whatever this throws reaches the
   *     caller unchanged, with nothing sent
   */
  AccessToken tokenFor(URI host);
}
