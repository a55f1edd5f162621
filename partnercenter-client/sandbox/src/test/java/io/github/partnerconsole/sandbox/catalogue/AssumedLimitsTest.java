package io.github.partnerconsole.sandbox.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumedLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "Microsoft 365 Business Standard, License, 300, false",
    "Microsoft 365 Apps for business, License, 300, false",
    "Dynamics 365 Business Central Essentials, License, 10000000, false",
    "OneDrive for business (Plan 1), License, 10000000, false",
    "Microsoft 365 E3, License, 10000000, false",
    "Microsoft 365 E3, License;Trial, 25, false",
    "Dataverse Database Capacity add-on, License, 10000000, true"
  })
  void limitsFollowFromTheTitle(String title, String tags, int maximum, boolean isAddon) {
    assertEquals(new SkuLimits(1, maximum, isAddon, List.of()), AssumedLimits.of(row(title, tags)));
  }

  private static SheetRow row(String title, String tags) {
    BigDecimal price = BigDecimal.ONE;
    return new SheetRow(
        "",
        title,
        "P",
        "1",
        title,
        "",
        "",
        "",
        "P1M",
        "Monthly",
        "US",
        "USD",
        price,
        "",
        "",
        "",
        "",
        tags,
        price,
        "Commercial",
        PreviousValues.NONE);
  }
}
