package io.github.partnerconsole.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmark with JMH's own arguments, then times both kinds of calls in turn; ends with 1
 * where a median of ours, taken in turn, is more than 1.3 times the plain one.
 */
public final class BenchmarkMain {
  private static final double GOAL = 1.3;
  private static final String CLIENT = "Client";
  private static final String PLAIN = "Plain";

  private record Figure(double median, double bytes) {}

  private BenchmarkMain() {}

  public static void main(String[] args) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(CallBenchmark.class.getSimpleName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<String, Figure> figures = new TreeMap<>();
    for (RunResult result : results) {
      String label = result.getPrimaryResult().getLabel();
      figures.put(label, figure(result));
    }
    printed(figures);
    Map<String, Double> ratios = Pairs.ratios();
    System.out.println();
    System.out.println("In turn, ratio of the medians: " + ratios);
    System.exit(ratios.values().stream().allMatch(ratio -> ratio <= GOAL) ? 0 : 1);
  }

  private static Figure figure(RunResult result) {
    double bytes =
        result.getSecondaryResults().entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
            .mapToDouble(entry -> entry.getValue().getScore())
            .findFirst()
            .orElse(Double.NaN);
    return new Figure(result.getPrimaryResult().getStatistics().getPercentile(50), bytes);
  }

  private static void printed(Map<String, Figure> figures) {
    System.out.println();
    System.out.println("call             median ratio   allocation ratio   (client, plain)");
    for (Map.Entry<String, Figure> entry : figures.entrySet()) {
      String name = entry.getKey();
      if (name.endsWith(CLIENT)) {
        String call = name.substring(0, name.length() - CLIENT.length());
        Figure plain = figures.get(call + PLAIN);
        if (plain != null) {
          printed(call, entry.getValue(), plain);
        }
      }
    }
  }

  private static void printed(String call, Figure client, Figure plain) {
    double ratio = client.median() / plain.median();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-16s %12.2f %18.2f   (%.0f and %.0f µs; %.0f and %.0f bytes)",
            call,
            ratio,
            client.bytes() / plain.bytes(),
            client.median(),
            plain.median(),
            client.bytes(),
            plain.bytes()));
  }
}
