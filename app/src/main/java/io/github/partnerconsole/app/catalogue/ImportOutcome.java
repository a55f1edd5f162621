package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.LineFault;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.gateway.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the import of a price sheet ended. */
public sealed interface ImportOutcome {

  /**
   * The sheet is the market's catalogue now.
   *
   * @param faults lines that were left out of it
   */
  record Taken(SheetInfo sheet, List<LineFault> faults) implements ImportOutcome {

    public Taken {
      faults = List.copyOf(faults);
    }

    static Taken of(CatalogImport.Result result) {
      return new Taken(result.sheet(), result.faults());
    }
  }

  /**
   * It is no sheet that can be taken; the catalogue is as it was.
   *
   * @param source the file's name or the service's
   */
  record Refused(String source, SheetRefused.Reason reason, String detail)
      implements ImportOutcome {

    static Refused of(String source, SheetRefused why) {
      return new Refused(source, why.reason(), why.detail());
    }
  }

  /** The file itself could not be read. */
  record NotOpened(String source) implements ImportOutcome {}

  /** The service gave no sheet. */
  record Failed(Failure failure) implements ImportOutcome {}

  /** Imports a file; blocks. */
  static ImportOutcome of(CatalogImport imports, Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Taken.of(imports.fromFile(in, name));
    } catch (SheetRefused why) {
      return Refused.of(name, why);
    } catch (IOException _) {
      return new NotOpened(name);
    }
  }
}
