package io.github.partnerconsole.app.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's source files, as text. */
final class Sources {
  private static final List<String> MODULES =
      List.of("../core", "../partnercenter-client", "../partnercenter-client/sandbox", ".");

  private Sources() {}

  /** Main sources of the app and of core, where texts are named. */
  static SortedMap<Path, String> thatNameTexts() {
    return read(Stream.of(Path.of("src/main/java"), Path.of("../core/src/main/java")), ".java");
  }

  /** Main Java files of all modules. */
  static SortedMap<Path, String> main() {
    return read(folders("src/main/java"), ".java");
  }

  /** Java files of all modules, tests included. */
  static SortedMap<Path, String> java() {
    return read(folders("src/main/java", "src/test/java"), ".java");
  }

  /** Style sheets of the app. */
  static SortedMap<Path, String> styleSheets() {
    return read(folders("src/main/resources"), ".css");
  }

  private static Stream<Path> folders(String... names) {
    return MODULES.stream().flatMap(module -> Stream.of(names).map(name -> Path.of(module, name)));
  }

  private static SortedMap<Path, String> read(Stream<Path> folders, String ending) {
    SortedMap<Path, String> texts = new TreeMap<>();
    folders.filter(Files::isDirectory).forEach(folder -> readInto(texts, folder, ending));
    return texts;
  }

  private static void readInto(SortedMap<Path, String> texts, Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        texts.put(file, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
