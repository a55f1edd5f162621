package io.github.partnerconsole.partnercenter.audit;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the partner's users and applications did; kept by the service for 90 days. */
public final class AuditRecords {
  private final Rest rest;

  public AuditRecords(Rest rest) {
    this.rest = rest;
  }

  /**
   * The records of these days, the newest first, page by page as the stream is read.
   *
   * @param start the first day in UTC, at most 90 days ago, else the service answers 400
   * @param end the last day; null for today
   * @param filter null for all
   */
  public Stream<AuditRecord> list(
      LocalDate start, @Nullable LocalDate end, @Nullable AuditFilter filter) {
    return rest.all(records(start, end, filter), AuditRecord.class);
  }

  /**
   * The same in pages of a size of one's own, at most 500 records.
   *
   * @param start the first day in UTC, at most 90 days ago, else the service answers 400
   * @param end the last day; null for today
   * @param filter null for all
   */
  public Stream<AuditRecord> list(
      LocalDate start, @Nullable LocalDate end, @Nullable AuditFilter filter, int pageSize) {
    return rest.all(records(start, end, filter).with("size", pageSize), AuditRecord.class);
  }

  private static Target records(
      LocalDate start, @Nullable LocalDate end, @Nullable AuditFilter filter) {
    return Target.of("auditrecords")
        .with("startDate", start)
        .with("endDate", end)
        .with("filter", filter == null ? null : Rest.jsonText(filter));
  }
}
