package io.github.partnerconsole.benchmark;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.address.AddressValidation;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RateLimit;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.customer.Customer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Three calls, each made by our client and by hand, one after the other from one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// The sandbox of a fork is as cold as the fork: medians still fall after twenty seconds.
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CallBenchmark {
  private static final int PAGE = 20;

  private SandboxProcess sandbox;
  private PartnerCenter client;
  private PlainClient plain;
  private String customer;

  @Setup
  public void start() throws IOException, InterruptedException {
    sandbox = SandboxProcess.start();
    plain = new PlainClient(sandbox.url(), SandboxProcess.TOKEN);
    client =
        new PartnerCenter(
            Settings.at(sandbox.url()).withRateLimit(RateLimit.NONE),
            TokenSource.fixed(new AccessToken(SandboxProcess.TOKEN)));
    customer = plain.customers(PAGE).getFirst().id();
  }

  @TearDown
  public void stop() {
    client.close();
    plain.close();
    sandbox.close();
  }

  @Benchmark
  public Customer readCustomerClient() {
    return client.customers().get(customer);
  }

  @Benchmark
  public PlainClient.Customer readCustomerPlain() throws IOException, InterruptedException {
    return plain.customer(customer);
  }

  @Benchmark
  public List<Customer> readPageClient() {
    return client.customers().list(PAGE).limit(PAGE).toList();
  }

  @Benchmark
  public List<PlainClient.Customer> readPagePlain() throws IOException, InterruptedException {
    return plain.customers(PAGE);
  }

  @Benchmark
  public AddressValidation checkAddressClient() {
    return client
        .validations()
        .address(
            new Address(
                "US", null, "Redmond", "WA", "1 Microsoft Way", null, "98052", null, null, null));
  }

  @Benchmark
  public PlainClient.Validation checkAddressPlain() throws IOException, InterruptedException {
    return plain.validated(
        new PlainClient.AddressToCheck("US", "Redmond", "WA", "1 Microsoft Way", "98052"));
  }
}
