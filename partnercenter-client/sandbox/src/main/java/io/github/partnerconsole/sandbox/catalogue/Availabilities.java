package io.github.partnerconsole.sandbox.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What can be bought this month. Ids change with the month: Microsoft says that catalogue item ids
 * are short-lived and have to be read just before a purchase.
 */
public final class Availabilities {
  private static final String LETTERS = "0123456789BCDFGHJKLMNPQRSTVWXZ";

  private static final String USUAL_TERM = "P1Y";

  private final Catalogue catalogue;
  private final InstantSource clock;

  public Availabilities(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * One for each term of the SKU, and those that are there under an id of their own. The year comes
   * first: it can be paid in either way, and simple clients take the first.
   */
  public List<Availability> of(Sku sku) {
    Map<String, String> ids = sku.traits().availabilityIds();
    List<Availability> found = new ArrayList<>();
    ids.forEach((id, term) -> found.add(availability(id, sku, term)));
    for (String term : sku.plans().stream().map(Plan::term).distinct().toList()) {
      if (!ids.containsValue(term)) {
        found.add(availability(id(sku, term), sku, term));
      }
    }
    found.sort(Comparator.comparing(each -> !each.term().equals(USUAL_TERM)));
    return found;
  }

  private static Availability availability(String id, Sku sku, String term) {
    List<Plan> plans = sku.plans().stream().filter(plan -> plan.term().equals(term)).toList();
    return new Availability(id, sku, term, plans);
  }

  /** The availability of a catalogue item id "product:sku:availability" that is valid now. */
  public Optional<Availability> find(String catalogItemId) {
    String[] parts = catalogItemId.split(":", -1);
    return parts.length == 3
        ? catalogue.sku(parts[0], parts[1]).flatMap(sku -> find(sku, parts[2]))
        : Optional.empty();
  }

  public Optional<Availability> find(Sku sku, String id) {
    return of(sku).stream().filter(found -> found.id().equalsIgnoreCase(id)).findFirst();
  }

  private String id(Sku sku, String term) {
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    CRC32C crc = new CRC32C();
    crc.update((sku.key() + term + month).getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder("CFQ7TTC0");
    long rest = crc.getValue();
    for (int i = 0; i < 4; i++) {
      id.append(LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return id.toString();
  }
}
