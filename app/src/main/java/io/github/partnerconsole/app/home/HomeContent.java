package io.github.partnerconsole.app.home;

import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.SavedDraft;
import java.time.Instant;
import java.util.List;

/**
 * All that Home shows.
 *
 * @param waiting orders that need attention, the last changed first
 * @param underReview orders that wait for Microsoft, the last changed first
 * @param drafts the last changed first
 * @param readAt when it was read
 */
record HomeContent(
    List<OrderRecord> waiting,
    List<OrderRecord> underReview,
    List<SavedDraft> drafts,
    List<DataAge> data,
    Instant readAt) {

  HomeContent {
    waiting = List.copyOf(waiting);
    underReview = List.copyOf(underReview);
    drafts = List.copyOf(drafts);
    data = List.copyOf(data);
  }
}
