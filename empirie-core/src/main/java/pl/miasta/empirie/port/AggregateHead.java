package pl.miasta.empirie.port;

/**
 * How far an aggregate – the edition itself, a network, a plan, a product, a meeting, the people – has come.
 *
 * @param version how often it has been changed since its store counts, from 1; 0 for what was never counted
 * @param entries the number of the last entry of its audit, 0 if there is none
 * @param fingerprint its fingerprint after that entry; {@link AuditEntry#NOTHING} if there is none
 */
public record AggregateHead(long version, long entries, String fingerprint) {
    /** That of what was never counted. */
    public static final AggregateHead NONE = new AggregateHead(0, 0, AuditEntry.NOTHING);

    /** @throws IllegalArgumentException if a number is negative */
    public AggregateHead {
        if (version < 0 || entries < 0) {
            throw new IllegalArgumentException("versions and entries count from 0");
        }
    }

    /** As changed once more. */
    public AggregateHead changed() {
        return new AggregateHead(version + 1, entries, fingerprint);
    }

    /** As after one more entry. */
    public AggregateHead after(AuditEntry entry) {
        return new AggregateHead(version, entry.number(), entry.after());
    }
}
