package io.github.partnerconsole.app.about;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What is told about this console; nothing about customers, so that it can be sent to anyone.
 *
 * @param version the console's own
 * @param sandbox whether it is connected to the built-in sandbox and not to Partner Center
 */
public record Facts(String version, boolean sandbox, Path dataFolder, Path logFolder) {

  /** Names and values in reading order; the folders stand apart. */
  SequencedMap<String, String> lines() {
    SequencedMap<String, String> lines = new LinkedHashMap<>();
    lines.put(text("about.version"), version);
    lines.put(text("about.target"), text(sandbox ? "about.targetSandbox" : "about.targetLive"));
    lines.put(text("about.java"), Runtime.version().toString());
    lines.put(text("about.javafx"), System.getProperty("javafx.runtime.version", ""));
    lines.put(text("about.system"), system());
    lines.put(text("about.licence"), text("about.licenceName"));
    return lines;
  }

  private static String system() {
    return text(
        "about.systemName",
        System.getProperty("os.name", ""),
        System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""));
  }

  /** All of it as lines of text, for the clipboard. */
  String asText() {
    SequencedMap<String, String> all = lines();
    all.put(text("about.data"), dataFolder.toString());
    all.put(text("about.logs"), logFolder.toString());
    return all.entrySet().stream()
        .map(line -> line.getKey() + ": " + line.getValue())
        .collect(Collectors.joining("\n", text("about.name") + "\n", "\n"));
  }
}
