package io.github.partnerconsole.partnercenter.qualification;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's one qualification, set at once: the form that the service had until 2021
 * (update-customer-qualification-synchronous page, 2021-03). Of use against older stand-ins only.
 */
public final class SynchronousQualifications {
  /** The numbers of Microsoft's enumeration, by which the form is written. */
  private static final List<CustomerQualification> NUMBERS =
      List.of(
          CustomerQualification.NONE,
          CustomerQualification.EDUCATION,
          CustomerQualification.NONPROFIT,
          CustomerQualification.GOVERNMENT_COMMUNITY_CLOUD,
          CustomerQualification.STATE_OWNED_ENTITY);

  private final Rest rest;

  SynchronousQualifications(Rest rest) {
    this.rest = rest;
  }

  /** What the customer is (get-customer-qualification-synchronous page, 2021-03). */
  public CustomerQualification ofCustomer(String customerId) {
    return rest.get(target(customerId), CustomerQualification.class);
  }

  /**
   * Sets the qualification.
   *
   * @param validationCode for the Government Community Cloud, else null
   * @throws IllegalArgumentException for one that this form has no number for
   */
  public CustomerQualification update(
      String customerId,
      CustomerQualification qualification,
      @Nullable String validationCode,
      Call call) {
    int number = NUMBERS.indexOf(qualification);
    if (number < 0) {
      throw new IllegalArgumentException("No number for " + qualification);
    }
    Target target = target(customerId).with("code", validationCode);
    return rest.put(target, number, call, CustomerQualification.class);
  }

  private static Target target(String customerId) {
    return Target.of("customers", customerId, "qualification");
  }
}
