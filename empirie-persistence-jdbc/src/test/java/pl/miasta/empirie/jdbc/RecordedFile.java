package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2's whose writes are noted, one after another, so that it can be put back to what a process that was killed
 * at any of them would have left: all writes before, and of that one some pages or none. One at a time.
 */
final class RecordedFile {
    private static final int PAGE = 4096;
    private static final List<Change> CHANGES = new ArrayList<>();

    static {
        FilePath.register(new RecordingPath());
    }

    /** Bytes written at a position, or the file cut off there. */
    private record Change(long at, ByteBuffer bytes, boolean cut) {}

    private final Path file;
    private final byte[] before;

    private RecordedFile(Path file, byte[] before) {
        this.file = file;
        this.before = before;
    }

    /** Begins to note. The file may not be open. */
    static RecordedFile of(Path folder) throws IOException {
        Path file = folder.resolve("editions.mv.db");
        synchronized (CHANGES) {
            CHANGES.clear();
        }
        return new RecordedFile(file, Files.readAllBytes(file));
    }

    /** The address under which writes are noted. */
    static String url(String url) {
        return url.replaceFirst("^jdbc:h2:file:", "jdbc:h2:recorded:");
    }

    /** How many writes there have been. */
    static int writes() {
        synchronized (CHANGES) {
            return CHANGES.size();
        }
    }

    /** Puts the file, which may not be open, back to what it was when so many writes were done and the next had begun. */
    void backTo(int writes, Random pages) throws IOException {
        List<Change> done;
        synchronized (CHANGES) {
            done = List.copyOf(CHANGES.subList(0, Math.min(writes + 1, CHANGES.size())));
        }
        byte[] bytes = before;
        for (int i = 0; i < done.size(); i++) {
            Change change = done.get(i);
            int length = change.bytes().remaining();
            if (i == writes) {
                length = change.cut() ? 0 : pages.nextInt(1 + length / PAGE) * PAGE;
            }
            if (change.cut() && i < writes) {
                bytes = Arrays.copyOf(bytes, Math.toIntExact(change.at()));
            } else if (length > 0) {
                int at = Math.toIntExact(change.at());
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length, at + length));
                change.bytes().get(0, bytes, at, length);
            }
        }
        Files.write(file, bytes);
    }

    /** H2 makes more of them, so it has to be public and to need nothing. */
    public static final class RecordingPath extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "recorded";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Recording(super.open(mode));
        }
    }

    private static final class Recording extends FileBase {
        private final FileChannel channel;

        Recording(FileChannel channel) {
            this.channel = channel;
        }

        private static void note(Change change) {
            synchronized (CHANGES) {
                CHANGES.add(change);
            }
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(source.remaining());
            bytes.put(source.duplicate()).flip();
            note(new Change(position, bytes, false));
            return channel.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw new IOException("H2 says where it writes");
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            note(new Change(size, ByteBuffer.allocate(0), true));
            channel.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
