package io.github.partnerconsole.partnercenter.transport;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pages of one OData collection, each fetched when it is asked for. */
final class ValuePages<T> implements Iterator<ValuePage<T>> {
  private final Function<Target, ValuePage<T>> reader;
  private @Nullable Target next;

  ValuePages(Target first, Function<Target, ValuePage<T>> reader) {
    this.reader = reader;
    this.next = first;
  }

  Stream<T> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .flatMap(page -> page.all().stream());
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public ValuePage<T> next() {
    Target here = next;
    if (here == null) {
      throw new NoSuchElementException();
    }
    ValuePage<T> page = reader.apply(here);
    next = page.next();
    return page;
  }
}
