package pl.miasta.empirie.json;

/** What has ids in a file; some are unique in the file, some inside their network. */
enum IdKind {
    CITY(false),
    PERSON(false),
    NETWORK(false),
    MEETING(false),
    APPLICATION(false),
    AGREEMENT(true),
    DEED(true),
    CHALLENGE(true),
    GOAL(true),
    ACTION(true),
    PRODUCT(true),
    STEP(false);

    private final boolean insideNetwork;

    IdKind(boolean insideNetwork) {
        this.insideNetwork = insideNetwork;
    }

    String scope(Place place) {
        return insideNetwork ? place.network() : "";
    }
}
