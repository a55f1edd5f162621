package io.github.partnerconsole.partnercenter.transport;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection, and where the next one is.
 *
 * @param items which the get-transitions page (2023-03) prints under another name
 */
record Page<T>(
    @Nullable Integer totalCount,
    @JsonAlias("transition") @Nullable List<T> items,
    @Nullable Links links) {

  List<T> all() {
    return Members.list(items);
  }

  /** The next page, or empty where this is the last. */
  Optional<PageRequest> next() {
    return Optional.ofNullable(links)
        .map(Links::next)
        .filter(link -> link.uri() != null)
        .map(Link::request);
  }

  /**
   * This page.
   *
   * @throws UnreadableJsonException where it is no page at all, or where its link would go round
   *     for ever or take the token to another host
   */
  Page<T> leadingOnFrom(PageRequest here) {
    if (sound().next().filter(here::equals).isPresent()) {
      throw new UnreadableJsonException("a link from a page to itself");
    }
    return this;
  }

  /**
   * This page.
   *
   * @throws UnreadableJsonException where it is no page at all
   */
  Page<T> sound() {
    if (totalCount == null && items == null) {
      throw new UnreadableJsonException("neither items nor their number");
    }
    return this;
  }

  record Links(@Nullable Link next) {}

  /**
   * Where another page is.
   *
   * @param uri relative to the API and without {@code /v1}, which a few old answers keep
   */
  record Link(@Nullable String uri, @Nullable List<Header> headers) {
    PageRequest request() {
      return new PageRequest(target(), continuation());
    }

    private Target target() {
      URI link = NextLink.read(uri == null ? "" : uri);
      String path = link.getRawPath();
      if (link.isAbsolute() || link.getRawAuthority() != null || !path.startsWith("/")) {
        throw new UnreadableJsonException("a link to the next page that leaves the API");
      }
      String query = link.getRawQuery();
      return new Target(path.startsWith("/v1/") ? path : "/v1" + path, query == null ? "" : query);
    }

    /** Of the headers that the link asks for only the one that paging needs. */
    private Map<String, String> continuation() {
      return Members.<Header>list(headers).stream()
          .filter(header -> Continuation.HEADER.equalsIgnoreCase(header.key()))
          .flatMap(header -> Optional.ofNullable(header.value()).stream())
          .findFirst()
          .map(Continuation::of)
          .orElse(Map.of());
    }
  }

  record Header(@Nullable String key, @Nullable String value) {}
}
