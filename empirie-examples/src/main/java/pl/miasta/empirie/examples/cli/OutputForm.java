package pl.miasta.empirie.examples.cli;

/** In which form an answer is printed. */
enum OutputForm {
    /** For people. */
    TEXT,
    /** For programs, to the exchange contract. */
    JSON
}
