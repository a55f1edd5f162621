package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The person who accepted an agreement for the customer. */
public record Contact(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneNumber,
    @More Map<String, Object> more) {
  public Contact {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public Contact(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phoneNumber) {
    this(firstName, lastName, email, phoneNumber, Map.of());
  }
}
