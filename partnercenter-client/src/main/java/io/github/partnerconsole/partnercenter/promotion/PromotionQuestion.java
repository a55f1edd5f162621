package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/** Purchases that are asked about. */
public record PromotionQuestion(List<PromotionCandidate> items, @More Map<String, Object> more) {
  public PromotionQuestion {
    items = Members.list(items);
    more = Members.more(more);
  }
}
