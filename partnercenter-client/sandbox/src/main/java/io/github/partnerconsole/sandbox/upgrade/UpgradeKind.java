package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.util.Arrays;
import java.util.Locale;

/** What becomes of people's licences; callers also send the number that .NET gives each. */
enum UpgradeKind {
  NONE(0),
  UPGRADE_ONLY(1),
  UPGRADE_WITH_LICENSE_TRANSFER(2);

  private final int number;

  UpgradeKind(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static UpgradeKind of(String sent) {
    return Arrays.stream(values())
        .filter(kind ->
            Spelling.plain(kind.name()).equals(Spelling.plain(sent))
                || String.valueOf(kind.number).equals(sent))
        .findFirst()
        .orElseThrow(() -> Refusal.property("upgradeType", "is not known"));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
