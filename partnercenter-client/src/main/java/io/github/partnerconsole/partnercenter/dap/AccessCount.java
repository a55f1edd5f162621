package io.github.partnerconsole.partnercenter.dap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many customers on one day.
 *
 * @param date as printed: month/day/year
 */
public record AccessCount(
    @Nullable String date, @Nullable Integer count, @More Map<String, Object> more) {
  public AccessCount {
    more = Members.more(more);
  }
}
