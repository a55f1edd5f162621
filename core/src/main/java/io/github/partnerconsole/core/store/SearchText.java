package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.CatalogSku;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings what is searched and what is typed into one form: lower case, single blanks. */
final class SearchText {

  private static final int MOST_WORDS = 20;

  private SearchText() {}

  /** Titles and ids of a SKU with a blank before each word, so that a word's beginning shows. */
  static String of(CatalogSku sku) {
    return " "
        + normal(
            "%s %s %s %s"
                .formatted(sku.productTitle(), sku.skuTitle(), sku.key().productId(), sku.key()));
  }

  /** Names and ids of anything else. */
  static String of(Stream<String> parts) {
    return normal(parts.collect(Collectors.joining(" ")));
  }

  /** The words that were typed; of very many, the first ones. */
  static List<String> words(String typed) {
    return Stream.of(normal(typed).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
