package io.github.partnerconsole.partnercenter.transport;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pages of one collection, each fetched when it is asked for. */
final class Pages<A, P> implements Iterator<P> {
  private final Function<A, P> read;
  private final BiFunction<A, P, Optional<A>> leadsTo;
  private @Nullable A next;

  /**
   * Pages that nobody asked for yet.
   *
   * @param first where the first page is
   * @param leadsTo where the next page is, from where the last one was and what it says
   */
  Pages(A first, Function<A, P> read, BiFunction<A, P, Optional<A>> leadsTo) {
    this.next = first;
    this.read = read;
    this.leadsTo = leadsTo;
  }

  Stream<P> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public P next() {
    A here = next;
    if (here == null) {
      throw new NoSuchElementException();
    }
    P page = read.apply(here);
    next = leadsTo.apply(here, page).orElse(null);
    return page;
  }
}
