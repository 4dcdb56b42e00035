package pl.miasta.empirie.examples;

import java.nio.file.Path;

/** Where the pilot's file lies for tests; their working directory is the module. */
public final class Pilot {
    public static final Path FILE = Path.of("src/main/resources/pl/miasta/empirie/examples/pilot-2022.json");

    private Pilot() {}
}
