package io.github.partnerconsole.sandbox.country;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges an address by simple rules of our own over a small table of places. The real service knows
 * every street; what matters here is that each of its verdicts can be met on purpose.
 */
public final class AddressCheck {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern PREMISES =
      Pattern.compile("(?i)\\b(suite|unit|floor|apt|room)\\b\\W*(?!.*\\d)");

  private final Countries countries;
  private final List<Place> places =
      Table.read(AddressCheck.class, "places.csv").stream().map(Place::of).toList();

  public AddressCheck(Countries countries) {
    this.countries = countries;
  }

  public AddressVerdict judge(Address address) {
    Optional<Country> country = countries.find(address.country());
    if (country.isEmpty()) {
      return new AddressVerdict("NotValidated", List.of(), "This country is not checked.");
    }
    if (isBogus(address, country.get())) {
      return new AddressVerdict("None", List.of(), "No such address: street, city, PostalCode");
    }
    return judgePlace(address, country.get());
  }

  private static boolean isBogus(Address address, Country country) {
    return !LETTER.matcher(address.addressLine1()).find()
        || !LETTER.matcher(address.city()).find()
        || (!address.postalCode().isEmpty() && !country.acceptsPostalCode(address.postalCode()));
  }

  private AddressVerdict judgePlace(Address address, Country country) {
    if (country.usesPostalCodes() && address.postalCode().isEmpty()) {
      return withoutPostalCode(address);
    }
    Optional<Place> place = placeOf(address, country);
    if (place.isPresent() && !isIn(place.get(), address)) {
      Address mended = address.withCityAndState(place.get().city(), place.get().state());
      return new AddressVerdict(
          "InteractionRequired", List.of(mended), "Address field invalid for property: 'City'");
    }
    return judgeStreet(address, place);
  }

  private AddressVerdict withoutPostalCode(Address address) {
    List<Address> found =
        in(address.country())
            .filter(place -> place.city().equalsIgnoreCase(address.city()))
            .limit(3)
            .map(place -> address.withPostalCode(place.postalCode()))
            .toList();
    String status =
        found.isEmpty() ? "None" : found.size() == 1 ? "InteractionRequired" : "Multiple";
    return new AddressVerdict(status, found, "Address field invalid for property: 'PostalCode'");
  }

  private static AddressVerdict judgeStreet(Address address, Optional<Place> place) {
    String lines = address.addressLine1() + " " + address.addressLine2();
    if (!DIGIT.matcher(address.addressLine1()).find()) {
      return new AddressVerdict(
          "StreetPartial", numbered(address, 1, 3), "The house number is missing.");
    }
    if (PREMISES.matcher(lines).find()) {
      return new AddressVerdict(
          "PremisesPartial", List.of(address), "The number of suite, unit or floor is missing.");
    }
    String status = place.isPresent() ? "VerifiedShippable" : "Verified";
    return new AddressVerdict(status, List.of(address), "");
  }

  private static List<Address> numbered(Address address, int first, int last) {
    boolean numberFirst =
        List.of("US", "CA", "GB", "IE", "AU", "NZ", "FR").contains(address.country());
    return Stream.iterate(first, number -> number <= last, number -> number + 1)
        .map(number ->
            address.withLine1(
                numberFirst
                    ? number + " " + address.addressLine1()
                    : address.addressLine1() + " " + number))
        .toList();
  }

  private Optional<Place> placeOf(Address address, Country country) {
    return in(address.country())
        .filter(place ->
            country.usesPostalCodes()
                ? compact(address.postalCode()).startsWith(compact(place.postalCode()))
                : place.city().equalsIgnoreCase(address.city()))
        .findFirst();
  }

  private static boolean isIn(Place place, Address address) {
    return place.city().equalsIgnoreCase(address.city())
        && (place.state().isEmpty() || place.state().equalsIgnoreCase(address.state()));
  }

  private Stream<Place> in(String country) {
    return places.stream().filter(place -> place.country().equals(country));
  }

  private static String compact(String code) {
    return code.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
