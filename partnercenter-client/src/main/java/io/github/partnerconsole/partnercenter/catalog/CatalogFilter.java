package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Target;
import org.jspecify.annotations.Nullable;

/**
 * What of the catalogue is asked for.
 *
 * @param targetView null for all views
 * @param targetSegment null for all segments
 * @param reservationScope null for reservations of Azure subscriptions by MS-AZR-0145P
 */
public record CatalogFilter(
    @Nullable TargetView targetView,
    @Nullable Segment targetSegment,
    @Nullable ReservationScope reservationScope) {

  /** Everything. */
  public static CatalogFilter none() {
    return new CatalogFilter(null, null, null);
  }

  /** What is in this view, of all segments. */
  public static CatalogFilter view(TargetView view) {
    return new CatalogFilter(view, null, null);
  }

  /** What is for this segment, in all views. */
  public static CatalogFilter segment(Segment segment) {
    return new CatalogFilter(null, segment, null);
  }

  /** The same, of one segment only; of all where it is null. */
  public CatalogFilter withSegment(@Nullable Segment segment) {
    return new CatalogFilter(targetView, segment, reservationScope);
  }

  /** The same for reservations of this kind of Azure; of the older kind where it is null. */
  public CatalogFilter withScope(@Nullable ReservationScope scope) {
    return new CatalogFilter(targetView, targetSegment, scope);
  }

  Target applied(Target target) {
    return target
        .with("targetSegment", targetSegment)
        .with("targetView", targetView)
        .with("reservationScope", reservationScope);
  }
}
