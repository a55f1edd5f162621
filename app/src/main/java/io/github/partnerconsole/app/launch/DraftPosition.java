package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.wizard.StepState;
import io.github.partnerconsole.core.order.Draft;
import io.github.partnerconsole.core.order.SavedDraft;
import java.time.Instant;
import java.util.List;

/** Where in its wizard a draft is, for the list of drafts. */
final class DraftPosition {

  private DraftPosition() {}

  static <D extends Draft> SavedDraft of(D draft, List<StepState<D>> steps, Instant now) {
    StepState<D> here =
        steps.stream()
            .filter(step -> step.progress() == StepState.Progress.CURRENT)
            .findFirst()
            .orElse(steps.getFirst());
    return new SavedDraft(
        draft,
        here.step().key(),
        here.number(),
        steps.size(),
        here.findings().blocking(),
        here.findings().warning(),
        now);
  }
}
