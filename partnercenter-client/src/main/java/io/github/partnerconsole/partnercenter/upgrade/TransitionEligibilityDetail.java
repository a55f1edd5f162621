package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a transition of one type is possible (transition-resources page, 2023-09). */
public record TransitionEligibilityDetail(
    @Nullable Boolean isEligible,
    @Nullable TransitionType transitionType,
    List<TransitionError> errors,
    @More Map<String, Object> more) {
  public TransitionEligibilityDetail {
    errors = Members.list(errors);
    more = Members.more(more);
  }
}
