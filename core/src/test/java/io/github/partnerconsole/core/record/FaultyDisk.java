package io.github.partnerconsole.core.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A disk that is full after some bytes, or cannot force or shorten files, until it is mended. */
final class FaultyDisk implements Disk {

  private int room = Integer.MAX_VALUE;
  private boolean forces = true;
  private boolean shortens = true;

  void fullAfter(int bytes) {
    room = bytes;
  }

  void refuseForce() {
    forces = false;
  }

  void refuseTruncate() {
    shortens = false;
  }

  void mend() {
    room = Integer.MAX_VALUE;
    forces = true;
    shortens = true;
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    return new Channel(Disk.REAL.open(file));
  }

  private void mustWork(boolean works) throws IOException {
    if (!works) {
      throw new IOException("Input/output error");
    }
  }

  private final class Channel extends FileChannel {

    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      if (room == 0) {
        throw new IOException("No space left on device");
      }
      ByteBuffer part = source.slice(source.position(), Math.min(room, source.remaining()));
      int written = real.write(part, position);
      source.position(source.position() + written);
      room -= written;
      return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      mustWork(shortens);
      return real.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      mustWork(forces);
      real.force(metaData);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }

    @Override
    public int read(ByteBuffer target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long newPosition) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }
  }
}
