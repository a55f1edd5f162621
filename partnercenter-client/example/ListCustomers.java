import module io.github.partnerconsole.partnercenter;

void main(String[] args) {
  Settings settings = Settings.at(URI.create(args[0]));
  TokenSource tokens = TokenSource.fixed(new AccessToken(args[1]));
  try (var partnerCenter = new PartnerCenter(settings, tokens)) {
    partnerCenter.customers().list(100).map(Customer::companyProfile)
        .forEach(company -> IO.println(company.domain() + "  " + company.companyName()));
  }
}
