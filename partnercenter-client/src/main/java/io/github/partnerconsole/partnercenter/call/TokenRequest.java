package io.github.partnerconsole.partnercenter.call;

import java.net.URI;
import java.util.Optional;

/**
 * What a call needs a token for.
 *
 * @param host the base URL that the call goes to: the API host, the sales host and Graph want
 *     tokens of different audiences
 * @param identity as whom the call is made
 * @param rejected the token that this very call was refused with (401), so that a cache must not
 *     give it again; empty at the first try
 * @param claims what the service demands of the next token (a claims challenge), as JSON; empty
 *     where it said nothing
 */
public record TokenRequest(
    URI host, Identity identity, Optional<AccessToken> rejected, Optional<String> claims) {
  /** What the first try of a call asks. */
  public static TokenRequest first(URI host, Identity identity) {
    return new TokenRequest(host, identity, Optional.empty(), Optional.empty());
  }

  /** The same call again, after this token was refused. */
  public TokenRequest instead(AccessToken refused, Optional<String> demanded) {
    return new TokenRequest(host, identity, Optional.of(refused), demanded);
  }
}
