package io.github.partnerconsole.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Times our call and the plain one in turn, so that both meet the same load: on a busy machine
 * JMH's figures, taken minutes apart, cannot be divided by one another.
 */
final class Pairs {
  private static final int CALLS = 5000;

  private Pairs() {}

  /** The ratio of the medians by the name of the call, after as many calls to warm up. */
  static Map<String, Double> ratios() throws Exception {
    CallBenchmark calls = new CallBenchmark();
    calls.start();
    try {
      Map<String, Double> ratios = new TreeMap<>();
      ratios.put("readCustomer", ratio(calls::readCustomerClient, calls::readCustomerPlain));
      ratios.put("readPage", ratio(calls::readPageClient, calls::readPagePlain));
      ratios.put("checkAddress", ratio(calls::checkAddressClient, calls::checkAddressPlain));
      return ratios;
    } finally {
      calls.stop();
    }
  }

  private static double ratio(Callable<?> client, Callable<?> plain) throws Exception {
    long[] ours = new long[CALLS];
    long[] theirs = new long[CALLS];
    for (int i = -CALLS; i < CALLS; i++) {
      long first = time(client);
      long second = time(plain);
      if (i >= 0) {
        ours[i] = first;
        theirs[i] = second;
      }
    }
    return (double) median(ours) / median(theirs);
  }

  private static long time(Callable<?> call) throws Exception {
    long start = System.nanoTime();
    if (call.call() == null) {
      throw new IllegalStateException("No answer");
    }
    return System.nanoTime() - start;
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
