package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person whose licence was not moved (upgrade-resources page, 2022-06).
 *
 * @param errors faults of the service, each as it came
 */
public record UserLicenseError(
    @Nullable String userObjectId,
    @Nullable String name,
    @Nullable String email,
    List<Object> errors,
    @More Map<String, Object> more) {
  public UserLicenseError {
    errors = Members.list(errors);
    more = Members.more(more);
  }
}
