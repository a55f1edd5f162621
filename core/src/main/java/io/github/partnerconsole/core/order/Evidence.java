package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Microsoft said while a draft was written, each piece with the moment it was said.
 *
 * @param acceptedBefore when Microsoft said that the draft's tenant has accepted the customer
 *     agreement already
 * @param sheet the price sheet that the basket's prices are from; absent where there is none
 * @param availabilities what of the basket can be bought
 */
public record Evidence(
    Optional<AddressCheck> address,
    Optional<Lookalikes> lookalikes,
    Optional<DomainCheck> domain,
    Optional<PartnerAgreement> partnerAgreement,
    Optional<Instant> acceptedBefore,
    List<SkuLimits> limits,
    Optional<SheetInfo> sheet,
    List<Availability> availabilities) {

  public static final Evidence NONE =
      new Evidence(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of());

  public Evidence {
    limits = List.copyOf(limits);
    availabilities = List.copyOf(availabilities);
  }

  public Evidence withAddress(AddressCheck check) {
    return new Evidence(
        Optional.of(check),
        lookalikes,
        domain,
        partnerAgreement,
        acceptedBefore,
        limits,
        sheet,
        availabilities);
  }

  public Evidence withLookalikes(Lookalikes found) {
    return new Evidence(
        address,
        Optional.of(found),
        domain,
        partnerAgreement,
        acceptedBefore,
        limits,
        sheet,
        availabilities);
  }

  public Evidence withDomain(DomainCheck check) {
    return new Evidence(
        address,
        lookalikes,
        Optional.of(check),
        partnerAgreement,
        acceptedBefore,
        limits,
        sheet,
        availabilities);
  }

  public Evidence withPartnerAgreement(PartnerAgreement answer) {
    return new Evidence(
        address,
        lookalikes,
        domain,
        Optional.of(answer),
        acceptedBefore,
        limits,
        sheet,
        availabilities);
  }

  public Evidence withAcceptedBefore(Optional<Instant> asOf) {
    return new Evidence(
        address, lookalikes, domain, partnerAgreement, asOf, limits, sheet, availabilities);
  }

  public Evidence withSheet(Optional<SheetInfo> info) {
    return new Evidence(
        address,
        lookalikes,
        domain,
        partnerAgreement,
        acceptedBefore,
        limits,
        info,
        availabilities);
  }

  /** Takes the limits in place of what was known of the same SKU. */
  public Evidence withLimits(SkuLimits changed) {
    List<SkuLimits> all =
        Stream.concat(
                limits.stream().filter(known -> !known.sku().equals(changed.sku())),
                Stream.of(changed))
            .toList();
    return new Evidence(
        address, lookalikes, domain, partnerAgreement, acceptedBefore, all, sheet, availabilities);
  }

  public Optional<SkuLimits> limitsOf(SkuKey sku) {
    return limits.stream().filter(known -> known.sku().equals(sku)).findFirst();
  }

  /** Takes the answer in place of what was known of the same. */
  public Evidence withAvailability(Availability changed) {
    List<Availability> all =
        Stream.concat(
                availabilities.stream().filter(known -> !known.isAbout(changed)),
                Stream.of(changed))
            .toList();
    return new Evidence(
        address, lookalikes, domain, partnerAgreement, acceptedBefore, limits, sheet, all);
  }

  /** What Microsoft said about buying exactly what the line would send. */
  public Optional<Availability> availabilityOf(OrderLine line) {
    return availabilities.stream().filter(known -> known.isAbout(line)).findFirst();
  }
}
