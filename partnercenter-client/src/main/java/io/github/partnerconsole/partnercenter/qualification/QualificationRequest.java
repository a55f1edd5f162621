package io.github.partnerconsole.partnercenter.qualification;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A qualification to be given to a customer. It cannot be taken back. */
public record QualificationRequest(
    CustomerQualification qualification,
    @Nullable EducationSegment educationSegment,
    @Nullable String website,
    @Nullable String validationCode,
    @More Map<String, Object> more) {
  public QualificationRequest {
    qualification = Members.required(qualification, "qualification");
    more = Members.more(more);
  }

  /**
   * A school; Microsoft looks into it first.
   *
   * @param website the school's, which helps the vetting; null for none
   */
  public static QualificationRequest education(EducationSegment segment, @Nullable String website) {
    return new QualificationRequest(
        CustomerQualification.EDUCATION, segment, website, null, Map.of());
  }

  /**
   * A customer of the Government Community Cloud.
   *
   * @param validationCode one of the partner's, see {@link Qualifications#validationCodes}
   */
  public static QualificationRequest governmentCommunityCloud(String validationCode) {
    return new QualificationRequest(
        CustomerQualification.GOVERNMENT_COMMUNITY_CLOUD, null, null, validationCode, Map.of());
  }

  /** A state-owned entity, which needs no vetting. */
  public static QualificationRequest stateOwnedEntity() {
    return new QualificationRequest(
        CustomerQualification.STATE_OWNED_ENTITY, null, null, null, Map.of());
  }
}
