package io.github.partnerconsole.partnercenter.address;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service makes of an address; an invalid one is an answer, not an error. */
public record AddressValidation(
    @Nullable Address originalAddress,
    List<Address> suggestedAddresses,
    AddressStatus status,
    @Nullable String validationMessage,
    @More Map<String, Object> more) {
  public AddressValidation {
    suggestedAddresses = Members.list(suggestedAddresses);
    status = Members.required(status, "status");
    more = Members.more(more);
  }
}
