package pl.miasta.empirie.json;

/** What has ids in a file; some are unique in the file, some inside their network, some inside their work plan. */
enum IdKind {
    CITY(Scope.FILE),
    PERSON(Scope.FILE),
    NETWORK(Scope.FILE),
    MEETING(Scope.FILE),
    APPLICATION(Scope.FILE),
    AGREEMENT(Scope.NETWORK),
    DEED(Scope.NETWORK),
    CHALLENGE(Scope.PLAN),
    GOAL(Scope.PLAN),
    ACTION(Scope.PLAN),
    PRODUCT(Scope.NETWORK),
    STEP(Scope.FILE),
    TASK(Scope.FILE),
    OBSERVATION(Scope.NETWORK),
    SURVEY(Scope.NETWORK),
    PHASE(Scope.FILE),
    TOUCHPOINT(Scope.FILE);

    private enum Scope {
        FILE,
        NETWORK,
        PLAN
    }

    private final Scope scope;

    IdKind(Scope scope) {
        this.scope = scope;
    }

    String scope(Place place) {
        return switch (scope) {
            case FILE -> "";
            case NETWORK -> place.network();
            case PLAN -> place.plan();
        };
    }
}
