package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.gateway.GatewayException;

/**
 * What happens when a step is left forwards: asks the world what only it knows and brings the draft
 * back with the evidence.
 *
 * <p>It may run twice for the same draft; one that creates something takes its {@code RequestId}
 * from the draft.
 *
 * @param <D> the draft
 */
@FunctionalInterface
public interface Leave<D> {

  /**
   * Runs off the JavaFX thread and may block.
   *
   * @throws GatewayException when the world said no; the session then stays on the step
   * @throws InterruptedException when stopped
   */
  D leave(D draft) throws InterruptedException;
}
