package io.github.partnerconsole.partnercenter.qualification;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is, and how far Microsoft has looked into it.
 *
 * @param vettingStatus null where nothing is looked into, as for a state-owned entity
 * @param vettingReason why it was denied
 * @param vettingCreateDate spelled in two ways in the samples, which are both read
 */
public record Qualification(
    CustomerQualification qualification,
    @Nullable VettingStatus vettingStatus,
    @Nullable String vettingReason,
    @JsonAlias("vettingCreatedDate") @Nullable Instant vettingCreateDate,
    @More Map<String, Object> more) {
  public Qualification {
    qualification = Members.required(qualification, "qualification");
    more = Members.more(more);
  }
}
