package io.github.partnerconsole.partnercenter.transport;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pages of one collection, each fetched when it is asked for. */
final class Pages<T> implements Iterator<Page<T>> {
  private final Rest rest;
  private final Class<T> type;
  private @Nullable PageRequest next;

  Pages(Rest rest, PageRequest first, Class<T> type) {
    this.rest = rest;
    this.type = type;
    this.next = first;
  }

  Stream<Page<T>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Page<T> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Page<T> page = rest.page(next, type);
    next = page.next().orElse(null);
    return page;
  }
}
