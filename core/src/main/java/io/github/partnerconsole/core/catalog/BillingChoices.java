package io.github.partnerconsole.core.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which terms and billing plans a SKU may be ordered under the switches of annual billing.
 *
 * <p>Annual billing is another plan on the same SKU, never another SKU. Plans that are paid for
 * three years ahead follow the same switches as annual ones.
 *
 * @param offered shortest term first; none means that the SKU cannot be ordered
 * @param notAnnual why no plan paid ahead is offered; absent where one is
 */
public record BillingChoices(
    CatalogSku sku,
    AnnualBilling switches,
    List<BillingChoice> offered,
    Optional<WhyNotAnnual> notAnnual) {

  public BillingChoices {
    offered = List.copyOf(offered);
  }

  /** Why a SKU is not offered with a plan paid ahead. */
  public enum WhyNotAnnual {
    /** Both switches are off. */
    SWITCHED_OFF,
    /** Only the provisioning switch is on: nobody may order what Microsoft would be told. */
    BILLING_SWITCHED_OFF,
    /** The price sheet has no such plan for the SKU. */
    NOT_IN_PRICE_SHEET,
    /** Microsoft would be given a monthly plan instead, and the SKU has none. */
    NO_MONTHLY_PLAN
  }

  public static BillingChoices of(CatalogSku sku, AnnualBilling switches) {
    List<BillingChoice> all = sku.lines().stream().flatMap(BillingChoices::choices).toList();
    List<BillingChoice> offered =
        all.stream().filter(choice -> isOffered(choice, sku, switches)).toList();
    boolean annual = offered.stream().anyMatch(choice -> choice.plan().isPaidAhead());
    return new BillingChoices(
        sku, switches, offered, annual ? Optional.empty() : Optional.of(why(all, switches)));
  }

  private static Stream<BillingChoice> choices(PriceLine line) {
    BillingChoice itself = BillingChoice.of(line);
    return line.term().isEmpty() && line.plan() == BillingPlan.MONTHLY
        ? Stream.of(itself, BillingChoice.yearOf(line))
        : Stream.of(itself);
  }

  private static boolean isOffered(BillingChoice choice, CatalogSku sku, AnnualBilling switches) {
    return !choice.plan().isPaidAhead()
        || (switches.isOffered() && provisioned(choice, sku, switches).isPresent());
  }

  private static WhyNotAnnual why(List<BillingChoice> all, AnnualBilling switches) {
    if (all.stream().noneMatch(choice -> choice.plan().isPaidAhead())) {
      return WhyNotAnnual.NOT_IN_PRICE_SHEET;
    }
    if (switches.billing()) {
      return WhyNotAnnual.NO_MONTHLY_PLAN;
    }
    return switches.provisioning() ? WhyNotAnnual.BILLING_SWITCHED_OFF : WhyNotAnnual.SWITCHED_OFF;
  }

  /** False where every plan of the SKU is paid ahead and none of them may be ordered. */
  public boolean canBeOrdered() {
    return !offered.isEmpty();
  }

  /** The offered choice of exactly this term and plan. */
  public Optional<BillingChoice> find(Term term, BillingPlan plan) {
    return offered.stream()
        .filter(choice -> choice.term() == term && choice.plan() == plan)
        .findFirst();
  }

  /**
   * What Microsoft really gets for a choice: the choice itself, or, while annual billing is not
   * provisioned, the monthly plan of the same SKU: of the same term where there is one, else by the
   * month. Absent where the SKU has no monthly plan; such a choice is not offered.
   */
  public Optional<BillingChoice> provisionedAs(BillingChoice choice) {
    return provisioned(choice, sku, switches);
  }

  private static Optional<BillingChoice> provisioned(
      BillingChoice choice, CatalogSku sku, AnnualBilling switches) {
    return choice.plan().isPaidAhead() && switches.isProvisionedMonthly()
        ? monthly(sku, choice.term()).or(() -> monthly(sku, Term.P1M))
        : Optional.of(choice);
  }

  private static Optional<BillingChoice> monthly(CatalogSku sku, Term term) {
    return sku.lines().stream()
        .filter(line -> line.plan() == BillingPlan.MONTHLY)
        .map(BillingChoice::of)
        .filter(choice -> choice.term() == term)
        .findFirst();
  }
}
