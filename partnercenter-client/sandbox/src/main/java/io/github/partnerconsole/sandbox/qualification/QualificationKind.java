package io.github.partnerconsole.sandbox.qualification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a customer can be, with Microsoft's numbers. */
enum QualificationKind {
  NONE(0, "None", ""),
  EDUCATION(1, "Education", "education"),
  NONPROFIT(2, "Nonprofit", "nonprofit"),
  GOVERNMENT(3, "GovernmentCommunityCloud", "government"),
  STATE_OWNED(4, "StateOwnedEntity", "");

  private final int number;
  private final String wireName;
  private final String segment;

  QualificationKind(int number, String wireName, String segment) {
    this.number = number;
    this.wireName = wireName;
    this.segment = segment;
  }

  /** By its name in any spelling: {@code GovernmentCommunityCloud}, {@code state_owned_entity}. */
  static Optional<QualificationKind> named(String text) {
    String plain = text.replace("_", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.wireName.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst();
  }

  static Optional<QualificationKind> numbered(int number) {
    return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
  }

  static QualificationKind of(ObjectNode kept) {
    return named(kept.path("qualification").asString("")).orElse(NONE);
  }

  String wireName() {
    return wireName;
  }

  /** The segment of the catalogue that it opens, an empty text for none. */
  String segment() {
    return segment;
  }

  boolean canBeAskedFor() {
    return this == EDUCATION || this == GOVERNMENT || this == STATE_OWNED;
  }
}
