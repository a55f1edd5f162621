package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person at the partner. */
public record Contact(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneNumber,
    @More Map<String, Object> more) {
  public Contact {
    more = Members.more(more);
  }
}
