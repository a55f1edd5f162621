package io.github.partnerconsole.partnercenter.transport;

import java.util.List;
import java.util.Optional;

/**
 * An array without an envelope, or a collection, which leads to the next one by a header of its
 * answer (query-migrated-subscriptions and custom-term-end-dates pages, 2023-07).
 */
record ArrayPage<T>(List<T> items, Optional<String> continuation) {
  static <T> ArrayPage<T> of(byte[] body, Reply reply, Class<T> type) {
    return new ArrayPage<>(
        Json.startsArray(body)
            ? Json.readList(body, type)
            : Json.<T>readPage(body, type).sound().all(),
        reply.header(Continuation.HEADER).filter(token -> !token.isBlank()));
  }

  ArrayPage<T> leadingOnFrom(PageRequest here) {
    if (continuation.filter(here.headers()::containsValue).isPresent()) {
      throw new UnreadableJsonException("a page that leads to itself");
    }
    return this;
  }

  Optional<PageRequest> leadsTo(PageRequest here) {
    return continuation.map(token -> new PageRequest(here.target(), Continuation.of(token)));
  }
}
