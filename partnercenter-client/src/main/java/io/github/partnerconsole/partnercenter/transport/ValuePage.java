package io.github.partnerconsole.partnercenter.transport;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an OData collection: its values, and the whole URL of the next page (Graph paging
 * page, 2024).
 */
record ValuePage<T>(
    @Nullable List<T> value, @JsonProperty("@odata.nextLink") @Nullable String nextLink) {

  List<T> all() {
    return Members.list(value);
  }

  /** Where the next page is, null where this is the last; of a page that was checked. */
  @Nullable Target next() {
    if (nextLink == null || nextLink.isBlank()) {
      return null;
    }
    URI link = NextLink.read(nextLink);
    String query = link.getRawQuery();
    return new Target(link.getRawPath(), query == null ? "" : query);
  }

  /**
   * This page.
   *
   * @throws UnreadableJsonException where it is no page at all, or where its link would go round
   *     for ever or take the token to another host
   */
  ValuePage<T> leadingOnFrom(URI host, Target here) {
    if (value == null) {
      throw new UnreadableJsonException("no value");
    }
    if (nextLink != null && !nextLink.isBlank() && !isOn(host, NextLink.read(nextLink))) {
      throw new UnreadableJsonException("a link to the next page that leaves the host");
    }
    if (here.equals(next())) {
      throw new UnreadableJsonException("a link from a page to itself");
    }
    return this;
  }

  private static boolean isOn(URI host, URI link) {
    return host.getScheme().equalsIgnoreCase(link.getScheme())
        && host.getAuthority().equalsIgnoreCase(link.getRawAuthority())
        && link.getRawPath().startsWith("/");
  }
}
