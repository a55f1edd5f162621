package io.github.partnerconsole.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs only where a sheet as partners download it lies beside the project. */
class RealPriceSheetTest {

  private static final Path SHEET =
      Path.of(System.getProperty("shared.dir", "../../shared"), "pricelists", "us-2025-11.csv");

  @Test
  void loadsWhole() throws IOException, SheetRefused {
    assumeTrue(Files.exists(SHEET), "no real price sheet beside the project");
    try (InputStream in = Files.newInputStream(SHEET)) {
      SheetReading reading = PriceSheetReader.read(in);
      assertEquals(List.of(), reading.faults());
      assertEquals(4370, reading.sheet().lines());
      assertEquals(1393, reading.sheet().skus().size());
    }
  }
}
