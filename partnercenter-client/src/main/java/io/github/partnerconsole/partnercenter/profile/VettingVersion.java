package io.github.partnerconsole.partnercenter.profile;

/** Which state of the legal business profile is asked for. */
public enum VettingVersion {
  /** As it stands now, in whatever state of vetting. */
  CURRENT("Current"),
  /** As the last vetting left it. */
  LAST_FINALIZED("LastFinalized");

  private final String wireName;

  VettingVersion(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }
}
