package io.github.partnerconsole.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request of Microsoft's Java SDK as it was recorded, with the status that it was answered.
 *
 * @param name of the SDK's method
 * @param body empty where the request has none
 */
record RecordedCall(
    String name, int status, String method, String path, Map<String, String> headers, String body) {
  private static final Pattern CALL =
      Pattern.compile(
          "\\*\\*([^*]+)\\*\\* → stub (\\d{3})[^\\n]*\\n```\\n(.*?)\\n```", Pattern.DOTALL);

  /**
   * All calls of the recording, in its order; the order matters, since later ones build on them.
   */
  static List<RecordedCall> in(Path recording) {
    try {
      List<RecordedCall> calls = new ArrayList<>();
      Matcher found = CALL.matcher(Files.readString(recording));
      while (found.find()) {
        calls.add(of(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
      }
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordedCall of(String name, int status, String text) {
    List<String> lines = text.lines().toList();
    String[] first = lines.getFirst().split(" ", 2);
    Map<String, String> headers = new LinkedHashMap<>();
    String body = "";
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("{") || line.startsWith("\"")) {
        body = line;
      } else {
        String[] header = line.split(": ", 2);
        headers.put(header[0], header[1]);
      }
    }
    return new RecordedCall(name, status, first[0], first[1], headers, body);
  }

  /** The same with the ids of our own in place of the recording's. */
  RecordedCall with(Map<String, String> ids) {
    Map<String, String> ours = new LinkedHashMap<>();
    headers.forEach((header, value) -> ours.put(header, filled(value, ids)));
    return new RecordedCall(name, status, method, filled(path, ids), ours, filled(body, ids));
  }

  private static String filled(String text, Map<String, String> ids) {
    String filled = text;
    for (Map.Entry<String, String> each : ids.entrySet()) {
      filled = filled.replace(each.getKey(), each.getValue());
    }
    return filled;
  }
}
