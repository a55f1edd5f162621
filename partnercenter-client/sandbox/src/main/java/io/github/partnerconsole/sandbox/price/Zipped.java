package io.github.partnerconsole.sandbox.price;

import io.github.partnerconsole.sandbox.http.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive of one file, made while it is sent. */
record Zipped(String name, Reply.Writer file) implements Reply.Writer {
  @Override
  public boolean isPacked() {
    return true;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(name));
    file.writeTo(zip);
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }
}
