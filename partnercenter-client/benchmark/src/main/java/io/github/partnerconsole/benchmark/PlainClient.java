package io.github.partnerconsole.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same calls as one would write them by hand: the JDK's HTTP client and Jackson, the documented
 * headers, and records of the members that are read. No retry, no limit, no log.
 */
final class PlainClient implements AutoCloseable {
  record Address(
      @Nullable String country,
      @Nullable String region,
      @Nullable String city,
      @Nullable String state,
      @Nullable String addressLine1,
      @Nullable String addressLine2,
      @Nullable String postalCode,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String phoneNumber) {}

  record CompanyProfile(
      @Nullable String tenantId,
      @Nullable String domain,
      @Nullable String companyName,
      @Nullable String organizationRegistrationNumber,
      @Nullable Address address,
      @Nullable String email) {}

  record BillingProfile(
      @Nullable String id,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String culture,
      @Nullable String language,
      @Nullable String companyName,
      @Nullable Address defaultAddress) {}

  record Customer(
      String id,
      @Nullable String commerceId,
      @Nullable CompanyProfile companyProfile,
      @Nullable BillingProfile billingProfile,
      @Nullable String relationshipToPartner,
      @Nullable Boolean allowDelegatedAccess,
      @Nullable List<String> customDomains,
      @Nullable String associatedPartnerId) {}

  record Customers(int totalCount, List<Customer> items) {}

  record AddressToCheck(
      String country, String city, String state, String addressLine1, String postalCode) {}

  record Validation(@Nullable String status, @Nullable Address originalAddress) {}

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final URI host;
  private final String token;

  PlainClient(URI host, String token) {
    this.host = host;
    this.token = token;
  }

  Customer customer(String id) throws IOException, InterruptedException {
    return sent(calling("/v1/customers/" + id).GET(), Customer.class);
  }

  List<Customer> customers(int size) throws IOException, InterruptedException {
    return sent(calling("/v1/customers?size=" + size).GET(), Customers.class).items();
  }

  Validation validated(AddressToCheck address) throws IOException, InterruptedException {
    HttpRequest.Builder asking =
        calling("/v1/validations/address")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(address)));
    return sent(asking, Validation.class);
  }

  private HttpRequest.Builder calling(String path) {
    return HttpRequest.newBuilder(host.resolve(path))
        .timeout(Duration.ofSeconds(100))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .header("MS-RequestId", UUID.randomUUID().toString())
        .header("MS-CorrelationId", UUID.randomUUID().toString());
  }

  private <T> T sent(HttpRequest.Builder request, Class<T> type)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("Status " + response.statusCode());
    }
    return json.readValue(response.body(), type);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
