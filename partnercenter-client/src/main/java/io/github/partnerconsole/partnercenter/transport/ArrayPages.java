package io.github.partnerconsole.partnercenter.transport;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Arrays without an envelope, of which each leads to the next by a header of its answer
 * (query-migrated-subscriptions page, 2023-07).
 */
final class ArrayPages<T> implements Iterator<List<T>> {
  private static final String CONTINUATION = "MS-ContinuationToken";

  private final Rest rest;
  private final Class<T> type;
  private @Nullable PageRequest next;

  ArrayPages(Rest rest, PageRequest first, Class<T> type) {
    this.rest = rest;
    this.type = type;
    this.next = first;
  }

  /** What one answer has, and its header. */
  record ArrayPage<T>(List<T> items, Optional<String> continuation) {
    static <T> ArrayPage<T> of(byte[] body, Reply reply, Class<T> type) {
      return new ArrayPage<>(
          Json.readList(body, type),
          reply.header(CONTINUATION).filter(token -> token.matches("[ -~]+")));
    }

    ArrayPage<T> leadingOnFrom(PageRequest here) {
      if (continuation.filter(here.headers()::containsValue).isPresent()) {
        throw new UnreadableJsonException("a page that leads to itself");
      }
      return this;
    }
  }

  Stream<List<T>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<T> next() {
    PageRequest here = next;
    if (here == null) {
      throw new NoSuchElementException();
    }
    ArrayPage<T> page = rest.arrayPage(here, type);
    next =
        page.continuation()
            .map(token -> new PageRequest(here.target(), Map.of(CONTINUATION, token)))
            .orElse(null);
    return page.items();
  }
}
