package pl.miasta.empirie.document;

/** Which form of a noun a number asks for: Polish has three; English is content to say two of them alike. */
enum Plural {
    /** 1: osoba. */
    ONE("one"),
    /** 2–4, 22–24, …, but not 12–14: osoby. */
    FEW("few"),
    /** All else: osób. */
    MANY("many");

    private final String code;

    Plural(String code) {
        this.code = code;
    }

    /** What the code of a wording ends with. */
    String code() {
        return code;
    }

    static Plural of(int number) {
        if (number == 1) {
            return ONE;
        }
        int ones = number % 10;
        int tens = number / 10 % 10;
        return ones >= 2 && ones <= 4 && tens != 1 ? FEW : MANY;
    }
}
