package io.github.partnerconsole.core.gateway;

/** Carries a {@link Failure} out of a gateway. Every method of every gateway may throw it. */
public final class GatewayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public GatewayException(Failure failure) {
    super(failure.getClass().getSimpleName());
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
