package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.profile.Contact;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The company behind a new reseller of the integration sandbox. */
public record SandboxLegalBusiness(
    @Nullable String companyName,
    @Nullable Address address,
    @Nullable Contact primaryContact,
    @Nullable String culture,
    @More Map<String, Object> more) {
  public SandboxLegalBusiness {
    more = Members.more(more);
  }
}
