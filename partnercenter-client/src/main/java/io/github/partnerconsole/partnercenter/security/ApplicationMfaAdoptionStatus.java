package io.github.partnerconsole.partnercenter.security;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of an application's calls on one day were made by people with multi-factor
 * authentication (mfa-resources page, 2023-10).
 *
 * @param loginDate the day of the calls
 * @param mfaCompliantRequestCount calls with it
 * @param totalRequestCount all calls
 */
public record ApplicationMfaAdoptionStatus(
    @Nullable LocalDate loginDate,
    long mfaCompliantRequestCount,
    long totalRequestCount,
    @Nullable String applicationId,
    @Nullable String applicationName,
    @More Map<String, Object> more) {
  public ApplicationMfaAdoptionStatus {
    more = Members.more(more);
  }
}
