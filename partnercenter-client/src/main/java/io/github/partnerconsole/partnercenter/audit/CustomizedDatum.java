package io.github.partnerconsole.partnercenter.audit;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operation says beyond the members that all have. */
public record CustomizedDatum(
    @Nullable String key, @Nullable String value, @More Map<String, Object> more) {
  public CustomizedDatum {
    more = Members.more(more);
  }
}
