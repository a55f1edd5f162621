package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a transition (transition-resources page, 2023-09).
 *
 * @param name Conversion or LicenseReassignment
 */
public record TransitionEvent(
    @Nullable String name,
    @Nullable TransitionStatus status,
    @Nullable Instant timestamp,
    List<TransitionError> errors,
    @More Map<String, Object> more) {
  public TransitionEvent {
    errors = Members.list(errors);
    more = Members.more(more);
  }
}
