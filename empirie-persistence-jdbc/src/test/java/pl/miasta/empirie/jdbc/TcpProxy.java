package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The network between a client and PostgreSQL: counts, takes time, stops, breaks, and loses the answer to a COMMIT. It
 * reads the protocol's messages, so connections go without TLS.
 */
final class TcpProxy implements AutoCloseable {
    private static final int CHUNK = 1 << 15;
    /** The type of a client's first message, which has none. */
    private static final char STARTUP = 0;

    /**
     * What went through. A round trip ends when the server is ready for more (ReadyForQuery), has answered all, and the
     * client sent nothing since: what the driver sends behind a BEGIN without waiting for it belongs to the same one.
     */
    record Counts(long roundTrips, long bytesUp, long bytesDown) {}

    /** What the client finds in place of the answer. */
    enum Instead {
        CUT,
        STALL
    }

    private final PGSimpleDataSource server;
    private final ServerSocket listener;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final LongAdder roundTrips = new LongAdder();
    private final LongAdder bytesUp = new LongAdder();
    private final LongAdder bytesDown = new LongAdder();
    private final AtomicReference<Optional<Instead>> nextCommit = new AtomicReference<>(Optional.empty());
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition goesOn = lock.newCondition();
    private boolean paused;
    private volatile long delayNanos;

    private TcpProxy(PGSimpleDataSource server, ServerSocket listener) {
        this.server = server;
        this.listener = listener;
    }

    /** Between the clients of {@link #database()} and the server of this one. */
    static TcpProxy before(PGSimpleDataSource database) throws IOException {
        TcpProxy proxy = new TcpProxy(database, new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
        proxy.thread(proxy::accept);
        return proxy;
    }

    /** The same database, through this. */
    PGSimpleDataSource database() {
        PGSimpleDataSource through = new PGSimpleDataSource();
        through.setURL(server.getURL());
        through.setUser(server.getUser());
        through.setPassword(server.getPassword());
        through.setServerNames(new String[] {listener.getInetAddress().getHostAddress()});
        through.setPortNumbers(new int[] {listener.getLocalPort()});
        through.setSslMode("disable");
        return through;
    }

    /** Since the last {@link #reset()}, of all connections; that a connection is made counts, too. */
    Counts counts() {
        return new Counts(roundTrips.sum(), bytesUp.sum(), bytesDown.sum());
    }

    void reset() {
        roundTrips.reset();
        bytesUp.reset();
        bytesDown.reset();
    }

    /** Each round trip takes this much longer. */
    void delay(Duration delay) {
        delayNanos = delay.toNanos();
    }

    /** Nothing goes through, either way, until {@link #resume()}. */
    void pause() {
        lock.lock();
        try {
            paused = true;
        } finally {
            lock.unlock();
        }
    }

    void resume() {
        lock.lock();
        try {
            paused = false;
            goesOn.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Breaks every connection; new ones can be made. */
    void cut() {
        links.forEach(Link::close);
    }

    /** The next COMMIT reaches the server, its answer does not reach the client. Once. */
    void dropReplyToCommit(Instead instead) {
        nextCommit.set(Optional.of(instead));
    }

    /** Whether no COMMIT came since {@link #dropReplyToCommit}. */
    boolean awaitsCommit() {
        return nextCommit.get().isPresent();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        resume();
        cut();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            try {
                Link link = new Link(client, new Socket(server.getServerNames()[0], server.getPortNumbers()[0]));
                links.add(link);
                thread(link::up);
                thread(link::down);
            } catch (IOException e) {
                client.close();
            }
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void thread(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException e) {
                        // a connection has ended, or all have
                    }
                },
                "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void awaitOpen() throws InterruptedException {
        lock.lock();
        try {
            while (paused) {
                goesOn.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** One connection. */
    private final class Link {
        private final Socket client;
        private final Socket server;
        private final Map<String, String> statements = new HashMap<>();
        private volatile Optional<Instead> lost = Optional.empty();
        // the three below: under this link's lock
        private int unanswered;
        private boolean speaks;
        private int ended;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void up() throws IOException, InterruptedException {
            Messages messages = new Messages(true) {
                @Override
                void message(char type, String first, String second) {
                    asks(type, first, second);
                }
            };
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    synchronized (this) {
                        messages.read(chunk, length);
                        speaks |= messages.isInside();
                    }
                    awaitOpen();
                    bytesUp.add(length);
                    out.write(chunk, 0, length);
                }
            } finally {
                end();
            }
        }

        private void asks(char type, String first, String second) {
            switch (type) {
                case STARTUP, 'Q', 'S', 'F' -> {
                    unanswered++;
                    speaks = false;
                }
                // the end of what is copied in
                case 'c', 'f' -> speaks = false;
                default -> speaks = true;
            }
            switch (type) {
                case 'Q' -> commits(first);
                // a statement's name and words
                case 'P' -> statements.put(first, second);
                // a portal's name and its statement's
                case 'B' -> commits(statements.getOrDefault(second, ""));
                default -> {}
            }
        }

        private void commits(String words) {
            if (words.equals("COMMIT")) {
                lost = nextCommit.getAndSet(Optional.empty());
            }
        }

        void down() throws IOException, InterruptedException {
            Messages messages = new Messages(false) {
                @Override
                void message(char type, String first, String second) {
                    if (type == 'Z') {
                        unanswered--;
                        if (unanswered == 0 && !speaks) {
                            ended++;
                        }
                    }
                }
            };
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    int trips;
                    synchronized (this) {
                        ended = 0;
                        messages.read(chunk, length);
                        trips = ended;
                    }
                    awaitOpen();
                    park(trips * delayNanos);
                    roundTrips.add(trips);
                    bytesDown.add(length);
                    if (lost.isEmpty()) {
                        out.write(chunk, 0, length);
                    } else if (trips > 0 && lost.get() == Instead.CUT) {
                        return;
                    }
                }
            } finally {
                end();
            }
        }

        private void end() {
            if (lost.isEmpty() || lost.get() == Instead.CUT) {
                close();
            }
        }

        void close() {
            links.remove(this);
            for (Socket socket : new Socket[] {client, server}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // as good as closed
                }
            }
        }
    }

    private static void park(long nanos) {
        long deadline = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = deadline - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Finds the messages in a stream of bytes: a type, a length that counts itself, a body. */
    private abstract static class Messages {
        /** More than any beginning that is looked at. */
        private static final int KEPT = 64;

        private char type = STARTUP;
        private int headLeft;
        private int bodyLeft;
        private final StringBuilder start = new StringBuilder();

        /** The client's first message, and no other, has no type. */
        Messages(boolean fromClient) {
            headLeft = fromClient ? 4 : 5;
        }

        /**
         * A message has ended.
         *
         * @param first what stands before its body's first zero
         * @param second what stands between the first and the second
         */
        abstract void message(char type, String first, String second);

        void read(byte[] bytes, int length) {
            int at = 0;
            while (at < length) {
                if (headLeft > 0) {
                    head(bytes[at++]);
                } else {
                    int taken = Math.min(bodyLeft, length - at);
                    int kept = Math.min(taken, KEPT - start.length());
                    start.append(new String(bytes, at, kept, StandardCharsets.ISO_8859_1));
                    at += taken;
                    bodyLeft -= taken;
                }
                if (headLeft == 0 && bodyLeft == 0) {
                    end();
                }
            }
        }

        /** Whether a message has begun and not ended. */
        boolean isInside() {
            return headLeft < 5;
        }

        private void head(byte next) {
            if (headLeft == 5) {
                type = (char) next;
            } else {
                bodyLeft = (bodyLeft << 8) | (next & 0xFF);
            }
            headLeft--;
            if (headLeft == 0) {
                bodyLeft -= 4;
            }
        }

        private void end() {
            String[] words = (start + "\0\0").split("\0", 3);
            message(type, words[0], words[1]);
            headLeft = 5;
            start.setLength(0);
        }
    }
}
