package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line renews to when its term ends. */
public record RenewsTo(@Nullable TermDuration termDuration, @More Map<String, Object> more) {
  public RenewsTo {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public RenewsTo(@Nullable TermDuration termDuration) {
    this(termDuration, Map.of());
  }
}
