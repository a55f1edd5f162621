package io.github.partnerconsole.partnercenter.margin;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The margins of a partner.
 *
 * @param totalSize how many there are in all
 */
public record MarginPage(
    @Nullable Integer pageSize,
    @Nullable Integer totalSize,
    List<Margin> results,
    @More Map<String, Object> more) {
  public MarginPage {
    results = Members.list(results);
    more = Members.more(more);
  }
}
