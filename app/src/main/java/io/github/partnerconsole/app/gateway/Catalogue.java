package io.github.partnerconsole.app.gateway;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;

/** The price sheet's words in those of the API (contract F1, F5). */
final class Catalogue {

  private Catalogue() {}

  static BillingCycle billingCycle(BillingPlan plan) {
    return switch (plan) {
      case MONTHLY -> BillingCycle.MONTHLY;
      case ANNUAL -> BillingCycle.ANNUAL;
      case TRIENNIAL -> BillingCycle.TRIENNIAL;
      case NONE -> BillingCycle.NONE;
    };
  }

  static TermDuration duration(Term term) {
    return switch (term) {
      case P1M -> TermDuration.ONE_MONTH;
      case P1Y -> TermDuration.ONE_YEAR;
      case P3Y -> TermDuration.THREE_YEARS;
    };
  }

  static io.github.partnerconsole.partnercenter.catalog.Segment segment(Segment segment) {
    return switch (segment) {
      case COMMERCIAL -> io.github.partnerconsole.partnercenter.catalog.Segment.COMMERCIAL;
      case EDUCATION -> io.github.partnerconsole.partnercenter.catalog.Segment.EDUCATION;
      case CHARITY -> io.github.partnerconsole.partnercenter.catalog.Segment.NONPROFIT;
      case GOVERNMENT -> io.github.partnerconsole.partnercenter.catalog.Segment.GOVERNMENT;
    };
  }
}
