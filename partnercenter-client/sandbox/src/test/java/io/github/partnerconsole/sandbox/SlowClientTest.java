package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowClientTest extends SandboxTest {

  @Test
  void whoNeverEndsARequestIsNotWaitedForForEver() throws IOException {
    Instant start = Instant.now();
    try (Socket header = open("GET /v1/customers HTTP/1.1\r\nHost: x\r\n");
        Socket body =
            open(
                "POST /v1/customers HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + sandbox.token()
                    + "\r\nContent-Length: 100\r\n\r\n{")) {
      assertEquals(200, api.get("/v1/customers").status(), "others are answered meanwhile");
      assertTrue(isClosed(header) && isClosed(body));
    }
    assertTrue(Duration.between(start, Instant.now()).toSeconds() < 40);
    assertEquals(40, sandbox.effects().domains().size());
  }

  private Socket open(String start) throws IOException {
    Socket socket = new Socket(sandbox.baseUrl().getHost(), sandbox.baseUrl().getPort());
    socket.setSoTimeout(40_000);
    socket.getOutputStream().write(start.getBytes(UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private static boolean isClosed(Socket socket) throws IOException {
    try {
      socket.getInputStream().readAllBytes();
    } catch (SocketException e) {
      return true; // reset
    }
    return true;
  }
}
