package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** A caller that sends whatever bytes it likes, and takes what comes back as it comes. */
record Wire(URI baseUrl, String token) {
  private static final int PATIENCE = 20_000;

  Wire(Sandbox sandbox) {
    this(sandbox.baseUrl(), sandbox.token());
  }

  /** A request of this line, with a token, these headers and this body, one byte a character. */
  String send(String method, String target, String body, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: x\r\n");
    request.append("Authorization: Bearer ").append(token).append("\r\n");
    boolean isFramed = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      isFramed |= header.startsWith("Content-Length") || header.startsWith("Transfer-Encoding");
    }
    if (!isFramed) {
      request.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    return raw(request + "Connection: close\r\n\r\n" + body);
  }

  /** Everything that comes back until the connection ends; fails where it stays open too long. */
  String raw(String bytes) throws IOException {
    try (Socket socket = new Socket(baseUrl.getHost(), baseUrl.getPort())) {
      socket.setSoTimeout(PATIENCE);
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(ISO_8859_1));
      out.flush();
      return rest(socket.getInputStream());
    }
  }

  private static String rest(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    in.transferTo(all);
    return all.toString(ISO_8859_1);
  }

  /** The status of what came back; 0 where nothing did. */
  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
