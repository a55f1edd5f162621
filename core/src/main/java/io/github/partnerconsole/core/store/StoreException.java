package io.github.partnerconsole.core.store;

import org.jspecify.annotations.Nullable;

/** A database could not be opened, read or written; what was to be written is not in it. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
