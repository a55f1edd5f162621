package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a transition, or one into a given subscription, is not possible (transition-resources page,
 * 2023-09).
 *
 * @param code a number, or its name
 */
public record TransitionError(
    @Nullable String code, @Nullable String description, @More Map<String, Object> more) {
  public TransitionError {

    more = Members.more(more);
  }
}
