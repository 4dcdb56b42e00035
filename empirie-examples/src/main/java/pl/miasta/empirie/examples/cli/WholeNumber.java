package pl.miasta.empirie.examples.cli;

/**
 * A whole number from 0 to 36500, as somebody types it: a hundred years of days are enough.
 *
 * @param value the number
 */
record WholeNumber(int value) {
    private static final int MOST = 36_500;

    WholeNumber {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("not from 0 to " + MOST);
        }
    }
}
