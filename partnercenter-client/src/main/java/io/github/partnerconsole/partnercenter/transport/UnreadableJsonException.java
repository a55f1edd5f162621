package io.github.partnerconsole.partnercenter.transport;

/** Text that is not the JSON expected; says where, never what stands there. */
final class UnreadableJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableJsonException(String message) {
    super(message);
  }
}
