package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SQL of a search. Text is found by {@code LOCATE}, which knows no wildcards, so nothing typed
 * has a meaning of its own. Titles that begin with what was typed come first, then those with words
 * that begin so, then the rest; trials come after what they try.
 */
record CatalogSearch(CatalogQuery query, List<String> words) {

  /** What a statement needs. */
  record Statement(String sql, List<Object> arguments) {}

  static CatalogSearch of(CatalogQuery query) {
    return new CatalogSearch(query, SearchText.words(query.text()));
  }

  Statement count() {
    List<Object> arguments = new ArrayList<>();
    return new Statement("SELECT COUNT(*) FROM sku" + condition(arguments), arguments);
  }

  Statement hits() {
    List<Object> arguments = new ArrayList<>();
    String sql =
        "SELECT *, "
            + rank(arguments)
            + " AS search_rank FROM sku"
            + condition(arguments)
            + " ORDER BY search_rank, trial, product_title, segment <> 'COMMERCIAL', segment,"
            + " sku_title, product_id, sku_id LIMIT ?";
    arguments.add(Math.max(0, query.limit()));
    return new Statement(sql, arguments);
  }

  private String condition(List<Object> arguments) {
    StringBuilder sql = new StringBuilder(" WHERE market = ?");
    arguments.add(query.market().iso2());
    for (String word : words) {
      sql.append(" AND LOCATE(?, search_text) > 0");
      arguments.add(word);
    }
    if (!query.segments().isEmpty()) {
      sql.append(" AND segment IN (").append(marks(query.segments().size())).append(')');
      query.segments().stream().map(Segment::name).forEach(arguments::add);
    }
    if (query.trials().isPresent()) {
      sql.append(" AND trial = ?");
      arguments.add(query.trials().get());
    }
    return sql.toString();
  }

  private String rank(List<Object> arguments) {
    if (words.isEmpty()) {
      return "0";
    }
    arguments.add(" " + String.join(" ", words));
    words.stream().map(word -> " " + word).forEach(arguments::add);
    Stream<String> wordsBegin = words.stream().map(_ -> "LOCATE(?, search_text) > 0");
    return "CASE WHEN LOCATE(?, search_text) = 1 THEN 0 WHEN "
        + String.join(" AND ", wordsBegin.toList())
        + " THEN 1 ELSE 2 END";
  }

  private static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }
}
