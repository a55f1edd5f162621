package io.github.partnerconsole.partnercenter.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac's doclint has to say about the public types. */
class DocumentationTest {
  private static final Pattern TYPE =
      Pattern.compile("\\b(class|record|interface|enum|module)\\s+\\w");
  private static final Pattern FINDING = Pattern.compile(":\\d+: (warning|error): ");

  /** A method that is not inherited, and no constructor; what a call does no name tells whole. */
  private static final Pattern METHOD = Pattern.compile("^(?!.*@Override)[^=]*\\s\\w+\\(");

  private static final Pattern CONSTRUCTOR = Pattern.compile("^(public )?(\\w+)( \\{|\\()");

  /** What says enough by itself: constructors, constants and parameters. */
  private static final Pattern ABOUT_MEMBERS =
      Pattern.compile("no comment|no @|use of default constructor");

  @TempDir Path out;

  @Test
  void eachPublicTypeAndMethodHasACommentAndEachCommentIsSound() throws Exception {
    List<String> said = doclint().lines().toList();
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String line = said.get(i);
      String code = i + 1 < said.size() ? said.get(i + 1) : "";
      if (FINDING.matcher(line).find() && counts(line, code)) {
        findings.add(line + " " + code.strip());
      }
    }
    assertEquals(List.of(), findings);
  }

  private static boolean counts(String finding, String code) {
    return ABOUT_MEMBERS.matcher(finding).find()
        ? finding.contains("no comment") && needsOne(code.strip())
        : !finding.contains("[options]");
  }

  private static boolean needsOne(String code) {
    return TYPE.matcher(code).find()
        || (METHOD.matcher(code).find() && !CONSTRUCTOR.matcher(code).find());
  }

  private String doclint() throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xdoclint:all/public",
                "-Xmaxwarns",
                "9999",
                "-proc:none",
                "-implicit:none",
                "-d",
                out.toString(),
                "--module-path",
                Java.runtimePath().replace(Java.classes().toString(), out.toString())));
    try (Stream<Path> files = Files.walk(Java.module().resolve("src/main/java"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    Java.Outcome outcome = Java.run("javac", arguments);
    assertEquals(0, outcome.code(), outcome.said());
    return outcome.said();
  }
}
