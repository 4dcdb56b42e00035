package pl.miasta.empirie.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of this process's own, with a data folder of its own. It can be killed and started again on what
 * it has left; closing it, or the end of this process, stops it and deletes its folder.
 */
public final class PostgresProcess implements AutoCloseable {
    private static final String PREFIX = "empirie-postgres-of-";
    private static final int SECONDS = 60;
    private static final int ATTEMPTS = 5;
    private static final int NOBODY = 65534;

    /** As whom the server runs, which refuses to be root, and what stands before its commands. */
    record RunAs(String words, List<String> command) {
        static final RunAs SELF = new RunAs("this user", List.of());
        /** A user namespace, in which root is nobody; some containers forbid it. */
        static final RunAs UNSHARED = new RunAs("root through unshare", List.of("unshare", "-U"));

        static final RunAs SET_TO_NOBODY = new RunAs(
                "nobody through setpriv",
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }

    /** Whether what was committed survives the machine; speed where it need not. */
    enum Disk {
        FORCED("on"),
        NOT_FORCED("off");

        private final String setting;

        Disk(String setting) {
            this.setting = setting;
        }
    }

    private final Path programs;
    private final RunAs runAs;
    private final Path folder;
    private final Path data;
    private final int port;
    private final Thread atEnd = new Thread(this::discard);
    private Optional<Process> running = Optional.empty();

    private PostgresProcess(Path programs, RunAs runAs, Path folder, int port) {
        this.programs = programs;
        this.runAs = runAs;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.port = port;
    }

    /**
     * A new server that answers.
     *
     * @throws IOException if there is none; the message is one line
     */
    static PostgresProcess start(RunAs runAs, Disk disk) throws IOException {
        stopThoseOfDeadProcesses();
        Path programs = PostgresPrograms.folder();
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        if (runAs.equals(RunAs.SET_TO_NOBODY)) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
        PostgresProcess server = new PostgresProcess(programs, runAs, folder, freePort());
        // before there is anything to stop or to delete
        Runtime.getRuntime().addShutdownHook(server.atEnd);
        try {
            server.initialize(disk);
            server.start();
        } catch (IOException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void initialize(Disk disk) throws IOException {
        run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        List<String> settings = List.of(
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "max_connections = 200",
                "fsync = " + disk.setting,
                "full_page_writes = " + disk.setting,
                "synchronous_commit = " + disk.setting);
        // keeps the file's owner
        Files.write(data.resolve("postgresql.conf"), settings, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Path whoMayIn = data.resolve("pg_hba.conf");
        List<String> rules =
                new ArrayList<>(List.of("host all /^" + PostgresServer.WITH_PASSWORD + " 127.0.0.1/32 scram-sha-256"));
        rules.addAll(Files.readAllLines(whoMayIn));
        Files.write(whoMayIn, rules, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /**
     * Starts it again, on the same port and data, and waits until it answers.
     *
     * @throws IOException if it does not; the message is one line
     */
    public void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            // a child of ours and not of pg_ctl: a killed orphan would be taken for alive until somebody buries it
            running = Optional.of(new ProcessBuilder(command("postgres", "-D", data.toString()))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start());
            try {
                awaitReady();
                return;
            } catch (IOException e) {
                // sessions of the one that was killed may take a moment to let go of its memory
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits until it answers, after a session was killed.
     *
     * @throws IOException if it does not for a minute, or if it has ended; the message is one line
     */
    public void awaitReady() throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try {
                postgres().getConnection().close();
                return;
            } catch (SQLException e) {
                if (!isRunning() || System.nanoTime() > deadline) {
                    throw new IOException("postgres: " + trouble(folder.resolve("log")), e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
    }

    private boolean isRunning() {
        return running.filter(Process::isAlive).isPresent();
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(runAs.command());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(String program, String... arguments) throws IOException {
        Path said = folder.resolve(program + ".log");
        Process process = new ProcessBuilder(command(program, arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(2L * SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + ": " + trouble(said));
        }
    }

    /** What a program complained about first. */
    private static String trouble(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.matches("(?i).*(error|fatal|panic|failed|could not).*"))
                .findFirst()
                .orElse(String.join(" ", lines));
    }

    /** The database {@code postgres}, as the server's superuser. */
    PGSimpleDataSource postgres() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        return source;
    }

    /** Where databases are made on it. */
    public PostgresServer server() {
        return new PostgresServer(postgres());
    }

    /** The port on the loopback address. */
    public int port() {
        return port;
    }

    /** Kills the server and all its sessions at once. */
    public void kill() {
        Process server = running.orElseThrow();
        List<ProcessHandle> sessions = server.descendants().toList();
        // it first, so that it makes no new ones
        server.destroyForcibly().onExit().join();
        sessions.forEach(ProcessHandle::destroyForcibly);
    }

    /**
     * Kills one session's process. The server then ends all others, too, and recovers by itself.
     *
     * @param backend the session's {@code pg_backend_pid()}
     */
    public void killBackend(long backend) {
        running.orElseThrow()
                .children()
                .filter(child -> child.pid() == backend)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no session of this server: " + backend))
                .destroyForcibly();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atEnd);
        discard();
    }

    private void discard() {
        try {
            if (isRunning()) {
                run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
            }
        } catch (IOException e) {
            kill();
        }
        try {
            PostgresPrograms.delete(folder);
        } catch (IOException e) {
            // a folder for temporary files may keep it
        }
    }

    /** A test process that was killed could not stop its server. */
    private static void stopThoseOfDeadProcesses() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path left : folders.filter(PostgresProcess::isOfDeadProcess).toList()) {
                Path pid = left.resolve("data").resolve("postmaster.pid");
                if (Files.isReadable(pid)) {
                    ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0)))
                            .filter(process ->
                                    process.info().command().orElse("").endsWith("postgres"))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
                PostgresPrograms.delete(left);
            }
        }
    }

    private static boolean isOfDeadProcess(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(PREFIX + "\\d+-.*")
                && Files.isWritable(folder)
                && ProcessHandle.of(
                                Long.parseLong(name.substring(PREFIX.length()).replaceFirst("-.*", "")))
                        .isEmpty();
    }
}
