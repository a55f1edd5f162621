package io.github.partnerconsole.partnercenter.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every documented sample, on each side that it has: (a) the client's request, (b) the client's
 * reading of the answer, (c) the sandbox. Prints one line for each sample and a table.
 *
 * <p>{@code -Dcontract.vectors=DIR} names another folder of samples.
 */
class ContractVectorsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("contract.vectors", "../../shared/contract/vectors"));

  /** The share of samples that have to pass on each side, over the capabilities A to H. */
  private static final Map<Side, Double> GOALS =
      Map.of(Side.REQUEST, 0.95, Side.ANSWER, 1.0, Side.SERVICE, 0.95);

  /** A side of the contract. */
  enum Side {
    REQUEST("a"),
    ANSWER("b"),
    SERVICE("c");

    private final String letter;

    Side(String letter) {
      this.letter = letter;
    }

    Mark mark(Sample sample) {
      return switch (this) {
        case REQUEST -> RequestSide.of(sample);
        case ANSWER -> AnswerSide.of(sample);
        case SERVICE -> ServiceSide.of(sample);
      };
    }
  }

  @Test
  void theDocumentedSamplesHold() {
    assumeTrue(Files.isDirectory(FOLDER), "No documented samples at " + FOLDER);
    Map<String, Map<Side, Mark>> marks = new LinkedHashMap<>();
    for (Sample sample : Sample.in(FOLDER)) {
      Map<Side, Mark> ofSample = new TreeMap<>();
      for (Side side : Side.values()) {
        ofSample.put(side, side.mark(sample));
      }
      marks.put(sample.capability() + " " + sample.name(), ofSample);
    }
    print(marks);
    List<String> lacking = new ArrayList<>();
    GOALS.forEach((side, goal) -> {
      double share = share(marks, side);
      if (share < goal) {
        lacking.add("(%s) %.1f %% of %.0f %%".formatted(side.letter, 100 * share, 100 * goal));
      }
    });
    assertTrue(lacking.isEmpty(), () -> "Short of the goal: " + lacking);
  }

  private static double share(Map<String, Map<Side, Mark>> marks, Side side) {
    List<Mark> counted =
        marks.entrySet().stream()
            .filter(each -> each.getKey().compareTo("I") < 0)
            .map(each -> each.getValue().get(side))
            .filter(mark -> !(mark instanceof Mark.NotApplicable))
            .toList();
    long passed = counted.stream().filter(Mark.Passed.class::isInstance).count();
    return counted.isEmpty() ? 1 : (double) passed / counted.size();
  }

  private static void print(Map<String, Map<Side, Mark>> marks) {
    StringBuilder out = new StringBuilder();
    marks.forEach((name, sides) -> {
      out.append(name).append('\n');
      sides.forEach((side, mark) ->
          out.append("    (").append(side.letter).append(") ").append(mark.inWords()).append('\n'));
    });
    out.append("%n%-10s %6s %7s %7s %5s%n".formatted("side", "total", "passed", "failed", "n/a"));
    for (Side side : Side.values()) {
      List<Mark> all = marks.values().stream().map(each -> each.get(side)).toList();
      out.append(
          "(%s) %-6s %6d %7d %7d %5d%n"
              .formatted(
                  side.letter,
                  side.name().toLowerCase(Locale.ROOT),
                  all.size(),
                  count(all, Mark.Passed.class),
                  count(all, Mark.Failed.class),
                  count(all, Mark.NotApplicable.class)));
    }
    System.out.println(out);
  }

  private static long count(List<Mark> marks, Class<? extends Mark> kind) {
    return marks.stream().filter(kind::isInstance).count();
  }
}
