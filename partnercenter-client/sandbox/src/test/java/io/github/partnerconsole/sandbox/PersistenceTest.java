package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceTest {
  private static final String BODY = Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com");

  @TempDir Path folder;

  private Sandbox start() throws IOException {
    return Sandbox.start(SandboxOptions.inMemory().withDataFolder(folder));
  }

  @Test
  void whatWasDoneSurvivesARestart() throws IOException {
    String id;
    try (Sandbox sandbox = start()) {
      id = new Api(sandbox).post("/v1/customers", BODY).at("/id");
    }
    try (Sandbox sandbox = start()) {
      assertEquals(
          "Zilvermeeuw",
          new Api(sandbox).get("/v1/customers/" + id).at("/companyProfile/companyName"));
      assertEquals(41, sandbox.effects().domains().size());
    }
  }

  @Test
  void aWriteIsOnDiskBeforeItsAnswer() throws IOException {
    try (Sandbox sandbox = start()) {
      String id = new Api(sandbox).post("/v1/customers", BODY).at("/id");
      assertTrue(Files.readString(folder.resolve("sandbox.json")).contains(id));
    }
  }

  @Test
  void aRepeatAfterARestartGetsTheFirstAnswerWithoutTheCredentials() throws IOException {
    String requestId = UUID.randomUUID().toString();
    Answered first;
    try (Sandbox sandbox = start()) {
      first = new Api(sandbox).post("/v1/customers", BODY, requestId);
    }
    try (Sandbox sandbox = start()) {
      Answered again = new Api(sandbox).post("/v1/customers", BODY, requestId);
      assertEquals(first.at("/id"), again.at("/id"));
      assertEquals(201, again.status());
      assertFalse(again.text().contains("userCredentials"));
    }
  }

  @Test
  void noPasswordIsEverOnDisk() throws IOException {
    try (Sandbox sandbox = start()) {
      String password =
          new Api(sandbox).post("/v1/customers", BODY).at("/userCredentials/password");
      assertFalse(password.isEmpty());
      assertFalse(Files.readString(folder.resolve("sandbox.json")).contains(password));
    }
  }

  @Test
  void aDamagedStateIsSetAsideAndDemoDataStartsAnew() throws IOException {
    try (Sandbox sandbox = start()) {
      new Api(sandbox).post("/v1/customers", BODY);
    }
    Path file = folder.resolve("sandbox.json");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    try (Sandbox sandbox = start()) {
      assertEquals(40, sandbox.effects().domains().size());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.anyMatch(found -> found.getFileName().toString().contains("damaged")));
    }
  }

  @Test
  void aTruncatedOrForeignFileIsSetAsideToo() throws IOException {
    for (String content : new String[] {"", "{}", "partner-console-sandbox 1 0\n{}"}) {
      Files.write(folder.resolve("sandbox.json"), content.getBytes(StandardCharsets.UTF_8));
      try (Sandbox sandbox = start()) {
        assertEquals(40, sandbox.effects().domains().size());
      }
    }
  }

  @Test
  void aFolderIsOfOneSandboxAtATime() throws IOException {
    try (Sandbox first = start()) {
      IOException refused = assertThrows(IOException.class, this::start);
      assertTrue(
          String.valueOf(refused.getMessage()).contains("Another sandbox"), refused::toString);
      assertEquals(201, new Api(first).post("/v1/customers", BODY).status());
    }
    try (Sandbox second = start()) {
      assertEquals(41, second.effects().domains().size());
    }
  }

  @Test
  void aStartThatFailsLetsGoOfItsFolder() throws IOException {
    Files.createDirectory(folder.resolve("sandbox.json"));
    assertThrows(IOException.class, this::start);
    Files.delete(folder.resolve("sandbox.json"));
    start().close();
  }

  @Test
  void anIdMayBeLongWithoutMakingTheStateSo() throws IOException {
    try (Sandbox sandbox = start()) {
      String id = "x".repeat(50_000);
      String address = "{\"country\": \"US\"}";
      Api api = new Api(sandbox);
      for (int i = 0; i < 20; i++) {
        String customer = "/v1/customers/" + sandbox.effects().domains().size() + "/carts";
        assertEquals(404, api.post(customer, address, id + i).status());
      }
      assertTrue(Files.size(folder.resolve("sandbox.json")) < 500_000);
      assertTrue(sandbox.requests().getLast().requestId().length() < 3_000);
    }
  }

  @Test
  void aDiskThatIsFullRefusesWritesAndReadsGoOn() throws IOException {
    try (Sandbox sandbox = start()) {
      Api api = new Api(sandbox);
      String customer = api.get("/v1/customers?size=1").at("/items/0/id");
      String school = "{\"Qualification\":\"Education\",\"EducationSegment\":\"K12\"}";
      assertEquals(201, api.post("/v1/customers/" + customer + "/qualifications", school).status());
      String id = UUID.randomUUID().toString();
      Files.createDirectory(folder.resolve("sandbox.next")); // in the way of every save
      assertEquals("500/800003", api.post("/v1/customers", BODY, id).error());
      assertEquals(200, api.get("/v1/customers").status());
      assertEquals(40, sandbox.effects().domains().size());
      Files.delete(folder.resolve("sandbox.next"));
      assertEquals(201, api.post("/v1/customers", BODY, id).status());
    }
  }

  @Test
  void aResetForgetsWhatWasDoneForGood() throws IOException {
    try (Sandbox sandbox = start()) {
      new Api(sandbox).post("/v1/customers", BODY);
      sandbox.resetDemoData();
      assertEquals(40, sandbox.effects().domains().size());
    }
    try (Sandbox sandbox = start()) {
      assertEquals(40, sandbox.effects().domains().size());
    }
  }

  @Test
  void aSandboxCanStartWithoutCustomers() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory().withDemoData(false))) {
      assertEquals(0, sandbox.effects().domains().size());
      String resellers = "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";
      assertEquals(10, new Api(sandbox).get(resellers).json().path("totalCount").asInt());
    }
  }
}
