package io.github.partnerconsole.partnercenter.transport;

/** The client was closed, so that nothing more can leave by it. */
final class ClosedClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedClientException() {
    super("The client is closed");
  }
}
