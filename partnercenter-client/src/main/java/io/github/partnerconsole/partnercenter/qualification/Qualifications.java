package io.github.partnerconsole.partnercenter.qualification;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** What customers are beyond companies, which Microsoft has to agree to. */
public final class Qualifications {
  private static final String CUSTOMERS = "customers";

  private final Rest rest;

  public Qualifications(Rest rest) {
    this.rest = rest;
  }

  /** A customer's qualifications, those under review and denied among them. */
  public List<Qualification> ofCustomer(String customerId) {
    return rest.array(Target.of(CUSTOMERS, customerId, "qualifications"), Qualification.class);
  }

  /**
   * Asks for a qualification; a school's is looked into first, the others are there at once. None
   * can be taken back.
   */
  public Qualification request(String customerId, QualificationRequest request, Call call) {
    return rest.post(
        Target.of(CUSTOMERS, customerId, "qualifications"), request, call, Qualification.class);
  }

  /** The partner's codes for the Government Community Cloud. */
  public List<ValidationCode> validationCodes() {
    return rest.array(Target.of(CUSTOMERS, "all", "validations"), ValidationCode.class);
  }

  /** The form of before 2021, which the service has removed. */
  public SynchronousQualifications synchronous() {
    return new SynchronousQualifications(rest);
  }
}
