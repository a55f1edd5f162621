package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roles to be given to a group. */
public record NewAccessAssignment(
    @Nullable AccessContainer accessContainer,
    @Nullable AccessDetails accessDetails,
    @More Map<String, Object> more) {
  public NewAccessAssignment {
    more = Members.more(more);
  }

  /** These roles for this group. */
  public static NewAccessAssignment of(AccessContainer container, AccessDetails details) {
    return new NewAccessAssignment(container, details, Map.of());
  }
}
