package io.github.partnerconsole.sandbox.catalogue;

/**
 * A part of the traditional offers; names and ranks of the first four as printed
 * (get-a-list-of-offer-categories-by-country-and-locale, 2023-10), education inferred.
 */
public enum OfferCategory {
  ENTERPRISE("Enterprise", 20),
  SMALL_BUSINESS("SmallBusiness", 30),
  GOVERNMENT("Government", 40),
  INTERNAL("Internal", 100),
  EDUCATION("Education", 110);

  private final String title;
  private final int rank;

  OfferCategory(String title, int rank) {
    this.title = title;
    this.rank = rank;
  }

  public String id() {
    return title + "_Key";
  }

  public String title() {
    return title;
  }

  public int rank() {
    return rank;
  }
}
