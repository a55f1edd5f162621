package io.github.partnerconsole.core.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens an existing file for writing. */
@FunctionalInterface
interface Disk {

  Disk REAL = file -> FileChannel.open(file, StandardOpenOption.WRITE);

  FileChannel open(Path file) throws IOException;
}
