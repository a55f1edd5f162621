package io.github.partnerconsole.sandbox.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Limits for SKUs of a sheet that came without any: sensible, and assumed from titles alone. */
final class AssumedLimits {
  static final int BUSINESS_SEATS = 300;
  static final int TRIAL_SEATS = 25;
  static final int NO_LIMIT = 10_000_000;

  /** Microsoft caps its Business plans at 300 seats (Microsoft 365 service descriptions). */
  private static final Pattern BUSINESS =
      Pattern.compile(
          "^(Microsoft 365 Business|Microsoft 365 Apps for business|Windows 365 Business"
              + "|Microsoft Defender for Business|Microsoft Teams Essentials).*");

  private static final Pattern ADD_ON = Pattern.compile(".*\\badd-?on\\b.*");

  private AssumedLimits() {}

  static SkuLimits of(SheetRow row) {
    boolean isAddon = ADD_ON.matcher(row.skuTitle().toLowerCase(Locale.ROOT)).matches();
    return new SkuLimits(1, maximum(row), isAddon, List.of());
  }

  private static int maximum(SheetRow row) {
    if (row.tags().contains("Trial")) {
      return TRIAL_SEATS;
    }
    return BUSINESS.matcher(row.productTitle()).matches() ? BUSINESS_SEATS : NO_LIMIT;
  }
}
