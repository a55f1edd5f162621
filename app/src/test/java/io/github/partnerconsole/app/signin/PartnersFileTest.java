package io.github.partnerconsole.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The partner tenants on disk. */
class PartnersFileTest {
  @TempDir Path folder;

  private Path path() {
    return folder.resolve("partners.properties");
  }

  @Test
  void withoutAFileTheSandboxIsUsed() {
    assertEquals(Partners.SANDBOX, new PartnersFile(path()).read());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Partners partners =
        Partners.SANDBOX
            .with(SampleSignIn.ALDERMOOR)
            .with(SampleSignIn.VOSSBERG)
            .using(Optional.of(SampleSignIn.VOSSBERG.id()));
    new PartnersFile(path()).write(partners);
    assertEquals(partners, new PartnersFile(path()).read());
    assertEquals(Optional.of(SampleSignIn.VOSSBERG), partners.inUse());
  }

  @Test
  void aTenantThatMakesNoSenseIsPassedOverAndNeverUsed() throws IOException {
    Files.writeString(
        path(),
        """
        use=..
        tenant....client=00000000-0000-0000-0000-000000000001
        tenant.11111111-aaaa-4aaa-8aaa-111111111111.client=none
        tenant.22222222-AAAA-4aaa-8aaa-222222222222.client=00000000-0000-0000-0000-000000000001
        tenant.22222222-AAAA-4aaa-8aaa-222222222222.cloud=MARS
        """);
    Partners read = new PartnersFile(path()).read();
    assertEquals(
        List.of(
            new PartnerTenant(
                "22222222-AAAA-4aaa-8aaa-222222222222",
                "22222222-aaaa-4aaa-8aaa-222222222222",
                "00000000-0000-0000-0000-000000000001",
                PartnerCloud.GLOBAL)),
        read.tenants());
    assertEquals(Optional.empty(), read.inUse());
  }
}
