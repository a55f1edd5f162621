package io.github.partnerconsole.sandbox.country;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A postal code that the sandbox knows, with its city and one of its streets. */
record Place(String country, String postalCode, String city, String state, String street) {
  static Place of(NamedCsvRecord line) {
    return new Place(
        line.getField("country"),
        line.getField("postalCode"),
        line.getField("city"),
        line.getField("state"),
        line.getField("street"));
  }
}
