package io.github.partnerconsole.partnercenter.contract;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document prints, in the names of today: documents of one call contradict each other, and
 * both forms are read but only one is written (contract, part K).
 */
final class Today {
  /** Members that are printed under two names, or wrapped in one form and plain in the other. */
  private static final Map<String, String> NAMES =
      Map.of(
          "vettingCreatedDate", "vettingCreateDate",
          "states", "supportedStatesList",
          "supportedLanguages", "supportedLanguagesList",
          "supportedCultures", "supportedCulturesList",
          "countryCallingCodes", "countryCallingCodesList");

  private static final Pattern MISPRINT = Pattern.compile("(\"\\d{4}-\\d\\d-\\d\\d)TT(?=\\d\\d:)");

  private Today() {}

  /** The same with today's names. */
  static JsonNode form(JsonNode documented) {
    if (documented.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      documented.forEach(each -> array.add(form(each)));
      return array;
    }
    if (!documented.isObject()) {
      return documented;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    documented
        .propertyStream()
        .forEach(each -> {
          String name = NAMES.getOrDefault(each.getKey(), each.getKey());
          boolean isOlder = !name.equals(each.getKey());
          object.set(name, form(isOlder ? unwrapped(each.getValue()) : each.getValue()));
        });
    return object;
  }

  /** The same without moments whose T is printed twice (azure-purchase-savings-plan, 2023-06). */
  static JsonNode corrected(JsonNode documented) {
    return JsonMapper.shared().readTree(MISPRINT.matcher(documented.toString()).replaceAll("$1T"));
  }

  private static JsonNode unwrapped(JsonNode value) {
    return value.isObject() && value.has("value") ? value.path("value") : value;
  }
}
